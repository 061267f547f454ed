def log = new File(basedir, 'build.log').readLines('UTF-8')
def runbooks = new File(basedir, 'src/dossier/runbooks')

def laptop = new File(runbooks, 'stolen-laptop.yaml').readLines('UTF-8')
assert laptop[0] == '# yaml-language-server: $schema=../.schema/runbook.schema.json'
assert laptop.contains('    team: security-response')
assert laptop.contains('    time-out: 15 min')
assert laptop.contains('# Replace: the types of incidents that it answers.')

// What was handed on as a playbook and taken back is the same but for its id and the marks.
def kept = { lines -> lines.findAll { !it.startsWith('id: ') && !it.startsWith('#') } }
assert kept(new File(runbooks, 'again.yaml').readLines('UTF-8')) == kept(laptop)

assert log.contains('[INFO] Wrote src/dossier/runbooks/stolen-laptop.yaml')
assert log.any { it =~ /^\[ERROR\] broken\.json:\d+:\d+: \/workflow\/action--[-0-9a-f]+\/on_completion: this leads to end--/ }
assert log.any { it.startsWith('[ERROR] runbooks/again.yaml: The id "again" is taken by the runbook in runbooks/again.yaml') }
assert log.any { it.contains('nothing was written. The id "again" is taken by the runbook in runbooks/again.yaml, and no file is ever replaced. Set dossier.id to another id, or remove that file first.') }
assert log.any { it.contains('there are errors in broken.json; nothing was written') }
assert log.count { it.contains('BUILD SUCCESS') } == 5
