import dev.dossier.maven.Folder

def documents = new Folder(new File(basedir, 'documents')).contents()
assert documents.containsKey('index.html')
assert new Folder(new File(basedir, 'target/dossier')).contents() == documents
