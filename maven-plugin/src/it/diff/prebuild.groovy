import dev.dossier.maven.Folder

def git(String... arguments) {
  def command = ['git', '-c', 'user.name=Jo', '-c', 'user.email=jo@example.com'] + arguments.toList()
  def process = command.execute(['HOME=' + basedir, 'PATH=' + System.getenv('PATH'), 'GIT_CONFIG_NOSYSTEM=1'], basedir)
  def text = process.text
  assert process.waitFor() == 0 : text
}

new Folder(new File(smallData)).copyTo(new File(basedir, 'before'))
new Folder(new File(smallData)).copyTo(new File(basedir, 'data'))
git('init', '-q')
git('add', 'data')
git('commit', '-q', '-m', 'first')
git('tag', 'v1.0')

def regime = new File(basedir, 'data/regimes/contract.yaml')
def text = regime.getText('UTF-8')
assert text.contains('amount: 72')
regime.write(text.replace('amount: 72', 'amount: 48').replace('within 72', 'within 48'), 'UTF-8')
def matrix = new File(basedir, 'data/responsibility/cloud-layers.yaml')
text = matrix.getText('UTF-8')
assert text.contains('paas: provider')
matrix.write(text.replace('paas: provider', 'paas: customer'), 'UTF-8')
