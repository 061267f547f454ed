def log = new File(basedir, 'build.log').readLines('UTF-8')

def at = log.indexOf('[INFO] Data of Object storage: shared, decided by the service')
assert at >= 0
assert log[at + 1] == '[INFO]   services/object-storage.yaml:10'
assert log.any { it ==~ /\[INFO\]   data +shared +service +services\/object-storage.yaml:10/ }
assert log.any { it ==~ /\[INFO\]   networking +provider +model +responsibility\/cloud-layers.yaml:17/ }
assert log.any { it == '[ERROR] dossier.service names "object-storages", but there is no such service in services/. Did you mean object-storage? [question-unknown]' }
assert log.any { it == '[ERROR] dossier.layer names "date", but there is no such layer in responsibility/cloud-layers.yaml. Did you mean data? [question-unknown]' }
assert log.count { it.contains('BUILD FAILURE') } == 2
assert log.count { it.contains('BUILD SUCCESS') } == 2

assert !new File(basedir, 'target').exists()
