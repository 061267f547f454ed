import dev.dossier.maven.Folder

def target = new File(basedir, 'target')
def written = new Folder(new File(target, 'dossier')).contents()
assert written.containsKey('index.html')
assert written.keySet().any { it.endsWith('.pdf') }
assert written.keySet().any { it.endsWith('.eml') }

assert new Folder(new File(target, 'one')).contents() == written
assert new Folder(new File(target, 'four')).contents() == written

def pages = new Folder(new File(target, 'html')).contents()
assert pages.containsKey('index.html')
assert pages.keySet().every { !it.endsWith('.pdf') }
assert !new File(target, 'none').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Wrote \d+ documents \(\d+ HTML, \d+ PDF, \d+ EML, 1 ICS\) to target\/dossier in \d+\.\d s/
assert log =~ /dossier\.formats: "pfd" is no format\. Write one or more of html, pdf, eml, ics, [a-z, ]+, such as html,pdf\./
