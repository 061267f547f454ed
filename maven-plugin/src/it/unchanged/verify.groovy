import dev.dossier.maven.Folder

def sources = new Folder(new File(basedir, 'src/dossier'))
// The superuser may write anywhere; this tells that nobody did, not even a file that is gone again.
def state = sources.state().toString()
sources.setWritable(true)
assert state == new File(basedir, 'sources-before.txt').getText('UTF-8')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 2
def runs = log.split('BUILD SUCCESS')
assert runs[0] =~ /Wrote (\d+ documents \(.*\)) to target\/dossier in /
assert runs[1] =~ /Nothing has changed: \d+ documents \(.*\) stand in target\/dossier/
assert !runs[1].contains('Wrote ')

// Nothing was written in the second run, not even the same bytes.
def finished = (log =~ /Finished at: (\S+)/).collect { java.time.OffsetDateTime.parse(it[1]).toInstant().toEpochMilli() }
def output = new Folder(new File(basedir, 'target/dossier')).state()
assert output.size() > 50
assert output.every { path, entry -> entry.modified() < finished[0] + 1000 }
