import dev.dossier.maven.Folder

def site = new File(basedir, 'target/site')
def documents = new Folder(new File(site, 'dossier')).contents()
assert documents.containsKey('index.html')
assert documents.keySet().any { it.endsWith('.pdf') }
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="dossier/index.html"')
