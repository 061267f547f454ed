import groovy.json.JsonSlurper

def organization = new File(basedir, 'src/dossier/organization.yaml').readLines('UTF-8')
def line = organization.indexOf('colour: blue') + 1

def log = new File(basedir, 'build.log').readLines('UTF-8')
def at = log.findIndexOf { it.startsWith("[ERROR] organization.yaml:$line:1: ") }
assert at >= 0
assert log[at].contains('colour')
assert log[at + 1] == '  colour: blue'
assert log[at + 2] == '  ^^^^^^'
assert log.any { it.contains('1 error in 1 file under') && it.contains('; nothing was written') }
assert log.any { it.contains('BUILD FAILURE') }

assert !new File(basedir, 'target/dossier').exists()

def run = new JsonSlurper().parse(new File(basedir, 'reports/findings.sarif')).runs[0]
assert run.tool.driver.version
assert run.results*.ruleId == ['unknown-key']
def place = run.results[0].locations[0].physicalLocation
assert place.artifactLocation == [uri: 'src/dossier/organization.yaml', uriBaseId: '%SRCROOT%']
assert place.region.startLine == line
