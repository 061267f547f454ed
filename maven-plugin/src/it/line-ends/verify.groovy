import dev.dossier.maven.Folder
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

assert new File(basedir, 'src/windows/organization.yaml').text.contains('\r\n')

def unix = new Folder(new File(basedir, 'target/unix')).contents()
def windows = new Folder(new File(basedir, 'target/windows')).contents()
assert unix.containsKey('index.html')
assert windows.keySet() == unix.keySet()

// All files are the same but for PDFs that have their source attached, and the list of digests.
def others = windows.keySet().findAll { windows[it] != unix[it] }
assert others.remove('manifest.sha256')
assert others.every { it.endsWith('.pdf') }
assert others.size() < unix.keySet().count { it.endsWith('.pdf') }

def contents = { bytes ->
    def pdf = Loader.loadPDF(bytes.array())
    try {
        [new PDFTextStripper().getText(pdf)] +
                pdf.documentCatalog.names.embeddedFiles.names.values().collect { new String(it.embeddedFile.toByteArray(), 'UTF-8') }
    } finally {
        pdf.close()
    }
}
others.each { path ->
    def attached = contents(windows[path])
    assert attached.size() > 1
    assert attached.tail().every { it.contains('\r\n') }
    assert attached*.replace('\r\n', '\n') == contents(unix[path])
}

// The finding about the data points to the same place of the same line.
def log = new File(basedir, 'build.log').readLines('UTF-8')
def found = log.findIndexValues { it.startsWith('[WARNING] incidents/2026-014.yaml:') }.collect { it as int }
assert found.size() == 2
assert log[found[0]..found[0] + 2] == log[found[1]..found[1] + 2]
assert log[found[1] + 2].trim() ==~ /\^+/
