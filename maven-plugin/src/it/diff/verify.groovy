import dev.dossier.maven.Folder
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines('UTF-8')

def sentences = [
    '[INFO]   Networking on PaaS moved from provider to customer [responsibility-moved-to-customer]',
    '[INFO]     reaches Object storage',
    '[INFO]     responsibility/cloud-layers.yaml:17 → responsibility/cloud-layers.yaml:17',
    '[INFO]   The limit of duty “Contractual notification” (Contract) is shorter: within 48 hours of declaration instead of within 72 hours of declaration [deadline-shortened]',
]
sentences.each { sentence -> assert log.count { it == sentence } == 3 : sentence }
assert log.any { it ==~ /\[INFO\] What changed at Example Cloud from before to data .*/ }
assert log.any { it ==~ /\[INFO\] What changed at Example Cloud from v1.0 \([0-9a-f]{10}\) to data .*/ }
assert log.count { it ==~ /\[INFO\] The folder data holds changes that are not committed; its last commit is [0-9a-f]{10}\./ } == 3

def files = new Folder(new File(basedir, 'target/dossier-diff')).contents().keySet()
assert files.containsAll(['changes.html', 'changes.pdf', 'changes.md', 'changes.json', 'assets/site.css'])
def json = new JsonSlurper().parse(new File(basedir, 'target/git/changes.json'))
assert json.count == 2
assert json.counts == ['responsibility-moved-to-customer': 1, 'deadline-shortened': 1]
assert json.from.commit ==~ /[0-9a-f]{40}/
assert new Folder(new File(basedir, 'target/git')).contents().keySet() == ['changes.json', 'manifest.sha256'] as Set

assert log.any { it.contains('1 change from HEAD to data of a kind that dossier.failOn names:') }
assert log.any { it.contains('"v1.1" is neither a folder nor a revision') && it.contains('Did you mean v1.0?') }
assert log.any { it.contains('dossier.failOn: "deadline-shortend" is no kind of change. Did you mean deadline-shortened?') }
assert log.any { it.contains('dossier.from is not set.') }
['dossier.from', 'dossier.to', 'dossier.failOn', 'dossier.audience', 'dossier.diff.formats', 'dossier.diff.outputDirectory']
    .each { property -> assert log.any { it.contains('User property: ' + property) } }

return true
