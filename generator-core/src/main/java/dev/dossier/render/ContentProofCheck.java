package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Prose;
import dev.dossier.page.ContentProof;
import dev.dossier.page.ContentProof.Form;
import dev.dossier.page.ContentProof.Item;
import dev.dossier.page.ContentProof.Shown;
import dev.dossier.page.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Compares a rendered document with what it must hold, so that no template can leave out what a
 * rule asks for.
 *
 * <pre>{@code
 * List<Diagnostic> findings = ContentProofCheck.check(xhtml, proof, messages, "notification-letter.ftlh");
 * }</pre>
 */
public final class ContentProofCheck {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final Messages messages;
  private final String template;
  private final Map<String, List<String>> shown = new HashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private ContentProofCheck(Messages messages, String template) {
    this.messages = messages;
    this.template = template;
  }

  /**
   * What {@code xhtml} lacks.
   *
   * @param xhtml the document; one that is not well-formed is left to whoever reads it next
   * @param proof what it must hold
   * @param messages the words of its language
   * @param template the template that made it
   */
  public static List<Diagnostic> check(
      String xhtml, ContentProof proof, Messages messages, String template) {
    Document document;
    try {
      document = parse(xhtml);
    } catch (SAXException e) {
      return List.of(
          Diagnostic.of(
              DocumentCode.TEMPLATE_FAILS,
              SourceSpan.wholeFile(template),
              "what it makes is not well-formed: " + e.getMessage()));
    }
    ContentProofCheck check = new ContentProofCheck(messages, template);
    check.collect(document);
    proof.items().forEach(check::item);
    if (proof.form() != null) {
      check.form(proof.form(), document);
    }
    return check.findings;
  }

  private static Document parse(String xhtml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(Document document) {
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      for (String key : element.getAttribute("data-shows").split(" ")) {
        if (!key.isBlank()) {
          shown.computeIfAbsent(key, any -> new ArrayList<>()).add(plain(element.getTextContent()));
        }
      }
    }
  }

  private void item(Item item) {
    item.all().stream().filter(each -> !isShown(each)).forEach(each -> missing(item, each.key()));
    if (!item.oneOf().isEmpty() && item.oneOf().stream().noneMatch(this::isShown)) {
      missing(item, item.oneOf().stream().map(Shown::key).collect(Collectors.joining(" or ")));
    }
  }

  private void missing(Item item, String key) {
    String article = item.article();
    findings.add(
        Diagnostic.of(
            DocumentCode.CONTENT_NOT_SHOWN,
            SourceSpan.wholeFile(template),
            "\"" + item.text() + "\"" + (article == null ? "" : " (" + article + ")"),
            item.duty(),
            key));
  }

  private boolean isShown(Shown wanted) {
    return shown.getOrDefault(wanted.key(), List.of()).stream()
        .anyMatch(text -> !text.isEmpty() && holds(text, wanted));
  }

  private boolean holds(String text, Shown wanted) {
    return wanted.texts().stream().allMatch(each -> text.contains(plain(each)))
        && (wanted.prose() == null || text.contains(plain(textOf(rendered(wanted.prose())))));
  }

  private String rendered(Prose prose) {
    return ProseDirective.xhtml(prose, messages, own -> new ProsePlacement(3, "proof-", "", own));
  }

  private static String textOf(String blocks) {
    try {
      return parse("<div>" + blocks + "</div>").getDocumentElement().getTextContent();
    } catch (SAXException e) {
      throw new IllegalStateException("prose came out malformed", e);
    }
  }

  private void form(Form form, Document document) {
    List<String> titles = headings(document, "h1");
    if (!titles.equals(List.of(form.title()))) {
      report(form, "the title", List.of(form.title()), titles);
    }
    List<String> headings = headings(document, "h2");
    if (!headings.equals(form.headings())) {
      report(form, "the headings", form.headings(), headings);
    }
  }

  private void report(Form form, String what, List<String> wanted, List<String> found) {
    findings.add(
        Diagnostic.of(
            DocumentCode.FORM_NOT_KEPT,
            SourceSpan.wholeFile(template),
            form.duty(),
            what,
            quoted(wanted),
            found.isEmpty() ? "nothing" : quoted(found)));
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
  }

  private static List<String> headings(Document document, String name) {
    NodeList elements = document.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(SPACE.matcher(elements.item(i).getTextContent()).replaceAll(" ").trim());
    }
    return texts;
  }

  /** Text without any space, which layout may change. */
  private static String plain(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
