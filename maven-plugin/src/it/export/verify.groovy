def log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.any { it ==~ /\[INFO\] Wrote \d+ documents? \(.*\d+ CSV.*\) to target.dossier-exports in .* s/ }
def layers = new File(basedir, 'target/dossier-exports/exports').listFiles().find { it.name.endsWith('-layers.csv') }
assert layers.getText('UTF-8').contains('"Object storage"')

def chosen = new File(basedir, 'tables/exports').listFiles().find { it.name.endsWith('-layers.csv') }
assert chosen.getText('UTF-8').contains('"Object storage"')

assert log.any { it == '[ERROR] dossier.audience names "publik", but there is no such audience in audiences.yaml. Did you mean public? [question-unknown]' }

['dossier.formats', 'dossier.documents', 'dossier.audience', 'dossier.service', 'dossier.agreement', 'dossier.exportDirectory']
    .each { property -> assert log.any { it.contains('User property: ' + property) } }

return true
