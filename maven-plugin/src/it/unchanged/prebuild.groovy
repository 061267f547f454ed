import dev.dossier.maven.Folder

def sources = new Folder(new File(basedir, 'src/dossier'))
new Folder(new File(smallData)).copyTo(new File(basedir, 'src/dossier'))
sources.setWritable(false)
new File(basedir, 'sources-before.txt').setText(sources.state().toString(), 'UTF-8')
