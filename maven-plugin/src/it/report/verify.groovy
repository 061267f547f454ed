import dev.dossier.maven.Folder

def site = new File(basedir, 'target/site')
def documents = new Folder(new File(site, 'dossier')).contents()
assert documents.containsKey('index.html')
assert documents.keySet().any { it.endsWith('.pdf') }
assert new Folder(new File(basedir, 'target/dossier')).contents() == documents

// In the menu, and in the list of reports with what it is.
def reports = new File(site, 'project-reports.html').getText('UTF-8')
def link = '<a href="dossier/index.html">Incident response</a>'
assert reports.count(link) == 2
assert reports.substring(0, reports.indexOf('<main')).contains(link)
assert reports.contains('Teams, responsibilities, processes, runbooks and incidents.')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 2
assert log =~ /Wrote \d+ documents .* to target\/site\/dossier in/
assert log =~ /Nothing has changed: \d+ documents .* stand in target\/site\/dossier/
