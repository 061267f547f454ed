import dev.dossier.maven.Folder

new Folder(new File(smallData)).copyTo(new File(basedir, 'src/dossier'))
