import java.util.concurrent.TimeUnit

def settings = basedir.toPath().resolveSibling('interpolated-settings.xml')
def log = new File(basedir, 'serve.log')
def maven = new ProcessBuilder(
    "${System.getProperty('maven.home')}/bin/mvn".toString(), '-B', '-ntp', '-s', settings.toString(),
    "-Dmaven.repo.local=${localRepositoryPath}".toString(), 'dossier:serve', '-Ddossier.port=0',
    '-Ddossier.asOf=2026-11-21T00:00:00Z')
    .directory(basedir).redirectErrorStream(true).redirectOutput(log).start()

def await = { what, condition ->
    def end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120)
    def value
    while (!(value = condition())) {
        assert maven.alive && System.nanoTime() < end : "no ${what}:\n${log.text}"
        sleep(20)
    }
    value
}

try {
    def root = await('address', { log.text.find(/http:\/\/localhost:\d+\//) })
    def page = root + 'teams/response.html'
    assert page.toURL().text.contains('around the clock')

    def tag = page.toURL().text.find(/data-tag="(\w+)"/) { all, tag -> tag }
    def team = new File(basedir, 'src/dossier/teams/response.yaml')
    def saved = System.nanoTime()
    team.text = team.text.replace('around the clock.', 'through the night.')
    def told = "${root}_dossier/wait.js?page=teams/response.html&tag=${tag}".toURL().text
    def taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saved)
    println "The browser was told ${taken} ms after the change."
    assert told.contains('dossier-changed')
    assert page.toURL().text.contains('through the night')

    team.text = team.text.replace('kind: security', 'kind: secruity')
    await('finding in the log', { log.text.contains('teams/response.yaml:4:7: ') && log.text.contains('Not shown') })
    assert page.toURL().text.contains('The page below shows the last state without errors')
    assert maven.alive
} finally {
    maven.descendants().forEach { it.destroy() }
    maven.destroy()
    maven.waitFor(20, TimeUnit.SECONDS)
}
assert !new File(basedir, 'target').exists() : 'serve writes nothing'
