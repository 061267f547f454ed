import dev.dossier.maven.ShownFiles
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

def site = new File(basedir, 'target/dossier')
assert new File(site, 'cards').list().sort() == ['response.html', 'response.pdf', 'storage.html', 'storage.pdf']
assert new File(site, 'cards/response.html').getText('UTF-8').contains('>Follows these runbooks</a></h2>')
assert new File(site, 'teams/response.html').isFile()

Loader.loadPDF(new File(site, 'cards/response.pdf')).withCloseable { pdf ->
  assert new PDFTextStripper().getText(pdf).contains('Follows these runbooks')
}

assert ShownFiles.differences(new File(howTo, 'document-kind.md'), basedir) == []
