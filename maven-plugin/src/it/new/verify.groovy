def log = new File(basedir, 'build.log').readLines('UTF-8')
def data = new File(basedir, 'src/dossier')

def incident = new File(data, 'incidents/2026-002.yaml').readLines('UTF-8')
assert incident[0] == '# yaml-language-server: $schema=../.schema/incident.schema.json'
assert incident.contains('id: 2026-002')
assert incident.contains('  detected: 2026-11-24T10:30+01:00')
assert new File(data, 'teams/customer-care.yaml').readLines('UTF-8').contains('name: Customer-care')
assert new File(data, 'runbooks/outage.yaml').readLines('UTF-8').contains('owner: security-response')

assert log.contains('[INFO] Wrote src/dossier/incidents/2026-002.yaml')
assert log.count { it.contains('BUILD SUCCESS') } == 5
assert log.any { it.startsWith('[ERROR] dossier.kind names "runbok"') && it.contains('Did you mean runbook?') }
