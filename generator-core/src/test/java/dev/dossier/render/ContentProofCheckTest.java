package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.model.Prose;
import dev.dossier.page.ContentProof;
import dev.dossier.page.ContentProof.Form;
import dev.dossier.page.ContentProof.Item;
import dev.dossier.page.ContentProof.Shown;
import dev.dossier.page.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentProofCheckTest {

  private static final String WHOLE =
      """
      <h1>Notice of Data Breach</h1>
      <h2>What Happened</h2>
      <div data-shows="communication.what-happened"><p>Keys <em>were</em> exposed.</p></div>
      <h2>What You Can Do</h2>
      <dl><dd data-shows="impact.customers">38</dd></dl>
      <p data-shows="organization.contact">call +1 425 555 0100</p>
      """;

  private static final Shown WHAT_HAPPENED =
      new Shown("communication.what-happened", List.of(), new Prose("Keys *were* exposed."));
  private static final Shown CUSTOMERS = new Shown("impact.customers", List.of("38"), null);
  private static final Shown OFFICER =
      new Shown("organization.data-protection-officer", List.of("+353"), null);
  private static final Shown CONTACT =
      new Shown("organization.contact", List.of("+1 425 555 0100"), null);

  @Test
  void aLetterThatShowsEveryItemIsAccepted() {
    assertThat(findings(WHOLE, null)).isEmpty();
  }

  @Test
  void anItemWithoutItsElementIsNamedWithArticleDutyAndKey() {
    List<Diagnostic> findings =
        findings(WHOLE.replace(" data-shows=\"impact.customers\"", ""), null);

    assertThat(findings)
        .extracting(Diagnostic::code)
        .containsExactly(DocumentCode.CONTENT_NOT_SHOWN);
    assertThat(findings.get(0).message())
        .contains("\"Numbers\" (33(3)(a))", "\"notice\"", "data-shows=\"impact.customers\"");
    assertThat(findings.get(0).span().file()).isEqualTo("mine.ftlh");
  }

  @Test
  void anotherValueOrACutTextIsNotTheItem() {
    assertThat(findings(WHOLE.replace(">38<", ">3<"), null)).hasSize(1);
    assertThat(findings(WHOLE.replace(" exposed.", ""), null)).hasSize(1);
    assertThat(findings(WHOLE.replace("call +1 425 555 0100", " "), null)).hasSize(1);
  }

  @Test
  void otherMarkupAndSpacesAroundAValueAreTheTemplatesOwn() {
    assertThat(
            findings(
                WHOLE.replace("<p>Keys <em>were</em> exposed.</p>", "Keys\n  were&#160;exposed."),
                null))
        .isEmpty();
  }

  @Test
  void thePrescribedFormIsKept() {
    assertThat(findings(WHOLE, form("What Happened", "What You Can Do"))).isEmpty();
  }

  @Test
  void anotherTitleOrOrderOfHeadingsIsRefused() {
    Form swapped = form("What You Can Do", "What Happened");

    List<Diagnostic> findings =
        findings(WHOLE.replace("Notice of Data Breach", "Security incident"), swapped);

    assertThat(findings)
        .extracting(Diagnostic::code)
        .containsExactly(DocumentCode.FORM_NOT_KEPT, DocumentCode.FORM_NOT_KEPT);
    assertThat(findings.get(0).message())
        .contains("\"Notice of Data Breach\"", "\"Security incident\"");
    assertThat(findings.get(1).message())
        .contains(
            "\"What You Can Do\", \"What Happened\"", "\"What Happened\", \"What You Can Do\"");
  }

  @Test
  void aDocumentThatIsNotWellFormedIsAFaultOfItsTemplate() {
    assertThat(findings("<p>", null))
        .extracting(Diagnostic::code)
        .containsOnly(DocumentCode.TEMPLATE_FAILS);
  }

  private static Form form(String... headings) {
    return new Form("notice", "Notice of Data Breach", "en", List.of(headings), 10);
  }

  private static List<Diagnostic> findings(String body, @Nullable Form form) {
    ContentProof proof =
        new ContentProof(
            List.of(
                new Item("Nature", "33(3)(a)", "notice", List.of(WHAT_HAPPENED), List.of()),
                new Item("Numbers", "33(3)(a)", "notice", List.of(CUSTOMERS), List.of()),
                new Item("Contact", "33(3)(b)", "notice", List.of(), List.of(OFFICER, CONTACT))),
            form);
    return ContentProofCheck.check(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>",
        proof,
        Messages.of(Locale.ENGLISH),
        "mine.ftlh");
  }
}
