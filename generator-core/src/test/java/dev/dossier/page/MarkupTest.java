package dev.dossier.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for the markup of every document, of the reference data and of the small one. */
class MarkupTest {

  private static final Set<String> VOID =
      Set.of(
          "br",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "col",
          "wbr",
          "path",
          "rect",
          "circle",
          "line",
          "polyline",
          "polygon",
          "ellipse",
          "use");

  private record Rendered(String path, String xhtml) {
    @Override
    public String toString() {
      return path;
    }
  }

  @TempDir static Path folder;
  private static final List<Rendered> ALL = new ArrayList<>();

  @BeforeAll
  static void render() throws IOException {
    for (PagesForTest pages :
        List.of(PagesForTest.in(folder), PagesForTest.of(Path.of("../data")))) {
      pages.paths().forEach(path -> ALL.add(new Rendered(path, pages.xhtml(path))));
    }
  }

  static List<Rendered> documents() {
    return List.copyOf(ALL);
  }

  private static Document parsed(Rendered document) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document.xhtml().getBytes(UTF_8)));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsBeginWithOneTitleAndDoNotJump(Rendered document) throws Exception {
    List<Integer> levels =
        elements(parsed(document), "*").stream()
            .map(Element::getTagName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> Integer.valueOf(tag.substring(1)))
            .toList();

    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d", i + 1).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void idsAreUniqueAndWhatRefersToThemFindsThem(Rendered document) throws Exception {
    Set<String> ids = new HashSet<>();
    List<Element> all = elements(parsed(document), "*");
    for (Element element : all) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    for (Element element : all) {
      String href = element.getAttribute("href");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      }
      for (String attribute : List.of("aria-labelledby", "aria-describedby", "for", "headers")) {
        if (element.hasAttribute(attribute)) {
          assertThat(ids).contains(element.getAttribute(attribute).split(" "));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tablesCanBeReadAloud(Rendered document) throws Exception {
    for (Element cell : elements(parsed(document), "th")) {
      assertThat(cell.getAttribute("scope")).isIn("col", "row", "colgroup", "rowgroup");
      assertThat(cell.getTextContent()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void browsersReadItAsHtmlToo(Rendered document) throws Exception {
    for (Element element : elements(parsed(document), "*")) {
      if (!element.hasChildNodes()
          && !VOID.contains(element.getTagName())
          && document.xhtml().contains("<" + element.getTagName())) {
        assertThat(document.xhtml())
            .doesNotContainPattern("<" + element.getTagName() + "(\\s[^<>]*)?/>");
      }
    }
    for (String list : List.of("ul", "ol", "dl")) {
      assertThat(elements(parsed(document), list)).allMatch(each -> each.hasChildNodes());
    }
    for (Element link : elements(parsed(document), "a")) {
      assertThat(link.getTextContent()).isNotBlank();
    }
  }
}
