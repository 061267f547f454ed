import dev.dossier.maven.Folder

def target = new File(basedir, 'target')
def letters = new Folder(new File(target, 'dossier-letters')).contents()
assert letters.keySet().count { it ==~ /[0-9a-f]{2}\/p-[123]\.(html|pdf|eml)/ } == 9
assert new Folder(new File(target, 'one')).contents() == letters

def manifest = new File(target, 'dossier-letters/manifest.csv').getText('UTF-8').readLines()
assert manifest[0] == 'id,file,sha256'
assert manifest.findAll { it.startsWith('p-') }.collect { it.split(',')[0] }.unique() == ['p-1', 'p-2', 'p-3']

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Wrote 3 documents \(3 HTML, 3 PDF, 3 EML\) to target\/dossier-letters in \d+\.\d s/
assert log.contains('faulty.csv:3:13: "ann at example.com" is not an e-mail address.')
