package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTest {

  private static final String PAGE =
      """
      <html><head><title>Not this</title></head><body><nav>Not this</nav><main id="content">
      <header class="document-header"><p>Not this</p><h1>Keys &amp; bundles</h1></header>
      <p>Before any<br/>heading.</p>
      <svg><text>Not this</text></svg>
      <h2 id="timeline"><a href="#timeline">Time<em>line</em></a></h2>
      <table><tbody><tr><td>22:10</td><td>An engineer &lt;sees&gt; it</td></tr></tbody></table>
      <h4>Detail</h4>
      <p class="screen-only">Not <b>this</b></p>
      <h3 id="later">Later</h3>
      <section class="document-control"><h2 id="control">Not this</h2></section>
      </main><footer>Not this</footer></body></html>
      """;

  @Test
  void aPageIsItsTitleAndTheTextBelowEachHeading() {
    PageText text = PageText.of(PAGE);

    assertThat(text.title()).isEqualTo("Keys & bundles");
    assertThat(text.sections())
        .containsExactly(
            new PageText.Section("", "", "Before any heading."),
            new PageText.Section("timeline", "Timeline", "22:10 An engineer <sees> it Detail"),
            new PageText.Section("later", "Later", ""));
  }

  @Test
  void theScriptHandsItOverAsDataWithAnIndexOfItsWords() {
    PageText page = PageText.of("<main><h1>\"A\"</h1><p>one\u2028two</p></main>");

    assertThat(SearchScript.of(Map.of("a.html", page)))
        .isEqualTo(
            """
            dossierSearch({"pages":[
            ["a.html","\\"A\\""]],
            "sections":[
            [0,"","","one\\u2028two"]]},
            [
            '{"documentCount":1,"nextId":1,"documentIds":{"0":0},\
            "fieldIds":{"title":0,"heading":1,"text":2,"page":3},\
            "fieldLength":{"0":[1,0,2,0]},"averageFieldLength":[1,0,2,0],\
            "storedFields":{},"dirtCount":0,\
            "index":[["a",{"0":{"0":1}}],["one",{"2":{"0":1}}],["two",{"2":{"0":1}}]],\
            "serializationVersion":2}']);
            """);
  }
}
