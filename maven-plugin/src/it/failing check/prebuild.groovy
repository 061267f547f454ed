import dev.dossier.maven.Folder

new Folder(new File(smallData)).copyTo(new File(basedir, 'src/dossier'))

new File(basedir, 'src/dossier/organization.yaml').append('colour: blue\n', 'UTF-8')
