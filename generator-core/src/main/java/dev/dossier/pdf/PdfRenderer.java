package dev.dossier.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.xhtmlrenderer.util.XRLog;
import org.xml.sax.SAXException;

/**
 * Renders XHTML and CSS to PDF files that conform to PDF/UA-1 and PDF/A-3a at once.
 *
 * <p>The same request gives the same bytes whatever the JDK, time zone, locale, default charset or
 * thread. A renderer is immutable and safe for use by any number of threads; it keeps the fonts, so
 * one renderer should serve many documents.
 *
 * <pre>{@code
 * PdfRenderer renderer = PdfRenderer.builder().build();
 * List<PdfProblem> problems = renderer.render(request, out);
 * }</pre>
 */
public final class PdfRenderer {

  /** Collects the settings of a renderer. */
  public static final class Builder {
    private final List<FontSource> fonts = new ArrayList<>(FontSource.shipped());

    private Builder() {}

    /** Adds fonts after those that Dossier ships with; they can be named in CSS by their family. */
    public Builder addFonts(List<FontSource> more) {
      fonts.addAll(more);
      return this;
    }

    /**
     * Adds the {@code .ttf} files of a folder, in the order of their names.
     *
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public Builder fontFolder(Path folder) {
      return addFonts(FontSource.folder(folder));
    }

    /**
     * Returns the renderer.
     *
     * @throws IllegalArgumentException if a font is damaged or of an unsupported format
     */
    public PdfRenderer build() {
      return new PdfRenderer(new FontLibrary(fonts, ReserveFont.shipped()));
    }
  }

  private static final int COMPRESSION = 3;
  private static final String DEFAULTS = readDefaults();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final FontLibrary library;
  private final ConcurrentLinkedQueue<Workspace> idle = new ConcurrentLinkedQueue<>();

  private PdfRenderer(FontLibrary library) {
    this.library = library;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Renders one document.
   *
   * @param request what to render
   * @param out receives the whole file at once; nothing if there are problems; not closed
   * @return what is wrong with the document, in the order found; empty if the file was written
   * @throws IOException if writing to {@code out} fails
   */
  public List<PdfProblem> render(PdfRequest request, OutputStream out) throws IOException {
    List<PdfProblem> problems = new ArrayList<>();
    ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
    Workspace polled = idle.poll();
    Workspace workspace = polled == null ? new Workspace() : polled;
    try {
      render(request, workspace, file, problems);
    } catch (LayoutBudget.Exceeded e) {
      problems.add(new PdfProblem(PdfProblem.Kind.LIMIT, e.reason(), null, ""));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(LayoutFailure.problem(e));
    } finally {
      idle.add(workspace);
    }
    if (problems.isEmpty()) {
      file.writeTo(out);
    }
    return List.copyOf(problems);
  }

  /**
   * Why a picture cannot be put on paper; empty if it can.
   *
   * @param bytes a PNG or JPEG image or an SVG drawing
   */
  public Optional<String> pictureFault(byte[] bytes) {
    if (SvgFile.isLikely(bytes)) {
      try {
        SvgStyle style = SvgStyle.initial(Map.of("font-family", "Noto Sans"), 12);
        SvgReader.read(SvgFile.read(bytes), style, library, new SvgStylesheet(List.of()));
        return Optional.empty();
      } catch (SAXException e) {
        return Optional.of(String.valueOf(e.getMessage()));
      } catch (SvgReader.Fault e) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }
    List<PdfProblem> problems = new ArrayList<>();
    new LockedUserAgent(PdfImages.of(Map.of("it", bytes)), 1, problems).image("it", null);
    return problems.stream().map(PdfProblem::message).findFirst();
  }

  private void render(
      PdfRequest request, Workspace workspace, OutputStream out, List<PdfProblem> problems)
      throws IOException {
    org.w3c.dom.Document xhtml = workspace.reader().read(request.xhtml(), problems);
    if (xhtml == null) {
      return;
    }
    PrintStyles styles = PrintStyles.of(request, xhtml);
    if (styles.reportImports(problems)) {
      return;
    }
    LockedUserAgent agent =
        new LockedUserAgent(request.images(), DocumentLayout.DOTS_PER_PIXEL, problems);
    DocumentLayout layout =
        new DocumentLayout(
            xhtml,
            new PrintNamespace(DEFAULTS, styles, workspace.styles()),
            workspace.styles(),
            agent,
            library,
            new PictureFactory(agent, library, new SvgStylesheet(styles.texts()), problems));
    new TextCheck(library, problems).check(xhtml, layout::isHidden);
    new SemanticsCheck(xhtml, layout::isHidden, problems).check(request.info());
    if (!problems.isEmpty()) {
      return;
    }
    new ContentsTable(xhtml).layOut(layout);
    StructureTree tree = StructureBuilder.build(layout.context(), xhtml);
    write(request, layout, tree, workspace.fonts(), out, problems);
  }

  private static void write(
      PdfRequest request,
      DocumentLayout layout,
      StructureTree tree,
      EmbeddedFonts fonts,
      OutputStream out,
      List<PdfProblem> problems)
      throws IOException {
    Document document = new Document(DocumentPainter.firstPageSize(layout), 0, 0, 0, 0);
    TaggedPdfWriter writer = TaggedPdfWriter.attach(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTabs(PdfName.S);
    writer.setCompressionLevel(COMPRESSION);
    document.open();
    DocumentMetadata metadata = new DocumentMetadata(writer, request);
    metadata.describe();
    DocumentPainter painter =
        new DocumentPainter(layout, tree, writer, fonts, request.smallestType(), problems);
    painter.paint(document);
    new OutlineWriter(writer, painter.headings()).write(tree.root());
    metadata.completeCatalog(new StructureWriter(writer).write(tree.root(), painter.parents()));
    document.close();
  }

  private static String readDefaults() {
    try (InputStream in = PdfRenderer.class.getResourceAsStream("print-defaults.css")) {
      if (in == null) {
        throw new IllegalStateException("print-defaults.css is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read print-defaults.css", e);
    }
  }
}
