def log = new File(basedir, 'build.log').readLines('UTF-8')

assert new File(basedir, '.gitignore').text == 'target/\n'
def letters = []
new File(basedir, 'target/dossier/letters').eachFileRecurse { if (it.isFile()) letters << it.name }
assert letters.sort() == ['example-customer.eml', 'example-customer.html', 'example-customer.pdf']
assert log.any { it ==~ /\[INFO] Wrote \d+ documents? \(.*\) to target\/dossier in .*/ }
assert !log.any { it.startsWith('[WARNING]') && it.contains('.yaml') }

def schemas = new File(basedir, 'schemas').list().sort()
assert schemas.contains('incident.schema.json')
assert new File(basedir, 'src/dossier/.schema').list().sort() == schemas

assert log.any { it.startsWith('[ERROR] src/dossier/organization.yaml: This file is there already, so nothing was written.') }
