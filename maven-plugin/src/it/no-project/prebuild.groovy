import dev.dossier.maven.Folder

def small = new Folder(new File(smallData))
small.copyTo(new File(basedir, 'data'))
small.copyTo(new File(basedir, 'src/dossier'))
