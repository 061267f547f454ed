import dev.dossier.maven.Folder

new Folder(new File(smallData)).copyTo(new File(basedir, 'data'))

def incident = new File(basedir, 'data/incidents/2026-014.yaml')
def text = incident.getText('UTF-8')
assert text.contains(', sent: 2026-03-04T10:00Z')
incident.write(text.replace(', sent: 2026-03-04T10:00Z', ''), 'UTF-8')
