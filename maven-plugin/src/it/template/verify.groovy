import dev.dossier.maven.ShownFiles

def site = new File(basedir, 'target/dossier')
def page = new File(site, 'commitments.html').getText('UTF-8')
assert page.contains('We promise these things to every customer, whatever the contract says.')
assert page.contains('>Call us</a></h2>')
assert !page.contains('How to reach the provider')

// Every other page is made by the template that ships with Dossier.
assert new File(site, 'teams/response.html').getText('UTF-8').contains('<h2')
assert !new File(site, 'index.html').getText('UTF-8').contains('We promise these things')

assert ShownFiles.differences(new File(howTo, 'template.md'), basedir) == []
