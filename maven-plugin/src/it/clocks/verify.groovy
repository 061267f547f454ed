import groovy.json.JsonSlurper

// Maven 4 marks lines that were printed.
def log = new File(basedir, 'build.log').readLines('UTF-8')*.minus('[INFO] [stdout] ')

def inTime = log.findIndexOf { it.startsWith('Notification clocks of ') && it.contains(' as of 2026-03-05 07:30 UTC') }
def tooLate = log.findIndexOf { it.startsWith('Notification clocks of ') && it.contains(' as of 2026-03-07 07:30 UTC') }
assert inTime >= 0 && tooLate > inTime
assert log[inTime + 1] == '1 duty to notify is open; it is not overdue.'
assert log[inTime + 5] ==~ /Due  +2026-03-06 .* 2026-014 · .*/
assert log[tooLate + 1] == '1 duty to notify is open, and overdue.'
assert log[tooLate + 5] ==~ /Overdue  +2026-03-06 .* 2026-014 · .*/
assert log.any { it.contains('1 of 1 open duty to notify is overdue as of 2026-03-07T07:30:00Z: 2026-014 to ') }
assert log.any { it.contains('dossier.clocks.failOnOverdue=false') }

def json = new JsonSlurper().parse(new File(basedir, 'clocks/open.json'))
assert json.overdue == 1
assert json.duties*.incident == ['2026-014']
assert json.duties[0]['seconds-left'] < 0

def calendar = new File(basedir, 'clocks/open.ics').getText('UTF-8')
assert calendar.startsWith('BEGIN:VCALENDAR\r\n')
assert calendar.count('BEGIN:VEVENT') == 1

assert log.any { it.contains('dossier.clocks.format: "xml" is no format. Write table, json or ics.') }

['dossier.asOf', 'dossier.clocks.format', 'dossier.clocks.outputFile', 'dossier.clocks.failOnOverdue', 'dossier.clocks.columns']
    .each { property -> assert log.any { it.contains('User property: ' + property) } }

return true
