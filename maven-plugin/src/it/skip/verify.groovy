def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('No check: dossier.skip is set.')
assert log.contains('No documents: dossier.skip is set.')
assert !new File(basedir, 'target/dossier').exists()
