import dev.dossier.maven.GuideRun
import dev.dossier.maven.GuideStep
import java.nio.file.Path

def root = Path.of(repositoryRoot).toRealPath()
def run = new GuideRun(
    Path.of(System.getProperty('maven.home')),
    basedir.toPath().resolveSibling('interpolated-settings.xml'),
    Path.of(localRepositoryPath.toString()),
    '2026-11-26T12:00:00Z')
def pages = GuideRun.pages(root, root.resolve('site/src/site/markdown'), root.resolve('README.md'))
assert pages.size() > 8

def amiss = []
pages.each { page ->
    def folder = basedir.toPath().resolve(page.name().replaceAll(/\W+/, '-'))
    page.steps().findAll { it instanceof GuideStep.LeftOut }.each {
        println "${page.name()}:${it.line()}: not run, for ${it.reason()}: ${it.script().strip()}"
    }
    amiss.addAll(run.follow(page, folder))
}
assert amiss == [] : amiss.join('\n')
assert pages.collect { it.steps().count { step -> step instanceof GuideStep.LeftOut } }.sum() < 5
