import dev.dossier.maven.Folder

def one = new Folder(new File(basedir, 'one/target/dossier')).contents()
assert one.containsKey('index.html')
assert new Folder(new File(basedir, 'two/target/dossier')).contents() == one

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('thread-safe')
