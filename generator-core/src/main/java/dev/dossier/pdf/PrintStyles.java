package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The style sheets of one document: those of the request, then its own {@code style} elements.
 *
 * @param texts in cascade order
 */
record PrintStyles(List<String> texts) {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s*([^;]{0,200})", Pattern.CASE_INSENSITIVE);

  PrintStyles {
    texts = List.copyOf(texts);
  }

  static PrintStyles of(PdfRequest request, Document xhtml) {
    List<String> texts = new ArrayList<>(request.stylesheets());
    for (Element section : Xhtml.children(xhtml.getDocumentElement())) {
      if ("head".equals(section.getLocalName())) {
        for (Element child : Xhtml.children(section)) {
          if ("style".equals(child.getLocalName()) && isForPrint(child.getAttribute("media"))) {
            texts.add(child.getTextContent());
          }
        }
      }
    }
    return new PrintStyles(texts);
  }

  private static boolean isForPrint(String media) {
    String lower = media.toLowerCase(Locale.ROOT);
    return lower.isBlank() || lower.contains("print") || lower.contains("all");
  }

  /** Adds a problem for each style sheet that is imported; true if there are any. */
  boolean reportImports(List<PdfProblem> problems) {
    int before = problems.size();
    for (String css : texts) {
      Matcher matcher = IMPORT.matcher(COMMENT.matcher(css).replaceAll(" "));
      while (matcher.find()) {
        problems.add(
            new PdfProblem(
                PdfProblem.Kind.RESOURCE,
                "The style sheet %s is not loaded; hand its text over instead of importing it"
                    .formatted(matcher.group(1).trim()),
                null,
                ""));
      }
    }
    return problems.size() > before;
  }
}
