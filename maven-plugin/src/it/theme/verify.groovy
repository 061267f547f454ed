import dev.dossier.maven.Folder
import dev.dossier.maven.ShownFiles
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

def site = new File(basedir, 'target/dossier')
def css = new File(site, 'assets/theme.css').text
assert css.contains('--accent: light-dark(#0b5d4e, #7fd6c2)')
assert css.contains('.site-header { border-bottom-width: 3px; }')
assert new File(site, 'assets/logo.svg').bytes == new File(basedir, 'src/templates/theme/logo.svg').bytes
assert new File(site, 'teams/response.html').text.contains('src="../assets/logo.svg" alt="Example Cloud"')

Loader.loadPDF(new File(site, 'services/object-storage.pdf')).withCloseable { pdf ->
  assert pdf.getPage(0).mediaBox.width == 612f
  def text = new PDFTextStripper(sortByPosition: true).getText(pdf)
  assert text.contains('Example Cloud · Object')
  assert text =~ /TLP:CLEAR · as of .*2026.* · page 1 of \d/
}

assert ShownFiles.differences(new File(howTo, 'theme.md'), basedir) == []
