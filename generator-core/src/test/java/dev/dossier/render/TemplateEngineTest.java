package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Prose;
import dev.dossier.page.Anchor;
import dev.dossier.page.Fact;
import dev.dossier.page.Frame;
import dev.dossier.page.Glossary;
import dev.dossier.page.Look;
import dev.dossier.page.Messages;
import dev.dossier.page.StaleDocuments;
import dev.dossier.page.StartPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

  private static final StaleDocuments FRESH = new StaleDocuments("30", List.of());
  private static final StartPage PAGE =
      new StartPage(
          new Frame(
              "<b>Title</b>",
              "en",
              Messages.of(Locale.ENGLISH),
              "Example \"Cloud\" & Co",
              "",
              "TLP:CLEAR",
              "clear",
              "the public",
              List.of(),
              null,
              List.of(),
              null,
              List.of(),
              "21 November 2026",
              null,
              Look.PLAIN,
              Glossary.NONE,
              null,
              null),
          new Prose("About"),
          FRESH,
          List.of(),
          List.of(new Fact("Teams", "1234567", null)),
          List.of(),
          List.of(new Anchor("Reading", null)));

  @TempDir Path folder;

  private void template(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String rendered(String text) throws IOException {
    template("mine.ftlh", text);
    return new TemplateEngine(folder).render("mine.ftlh", PAGE);
  }

  private Diagnostic fault(String text) {
    TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> rendered(text));
    assertThat(fault).as("a fault in %s", text).isNotNull();
    return fault.finding();
  }

  @Test
  void markupInTheDataIsText() throws IOException {
    assertThat(rendered("<h1 title=\"${page.frame.organization}\">${page.frame.title}</h1>"))
        .isEqualTo(
            "<h1 title=\"Example &quot;Cloud&quot; &amp; Co\">&lt;b&gt;Title&lt;/b&gt;</h1>");
  }

  @Test
  void aTemplateOfTheUsersReplacesTheShippedOne() throws IOException {
    template("start.ftlh", "mine: ${page.counts[0].value}");

    assertThat(new TemplateEngine(folder).render("start.ftlh", PAGE)).isEqualTo("mine: 1234567");
    assertThat(new TemplateEngine(null).render("start.ftlh", PAGE)).startsWith("<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class}",
        "${page.class.name}",
        "${page.getClass()}",
        "${page.frame.class.classLoader}",
        "${page.hashCode()}",
        "${page.toString()}",
        "${page.about.markdown}",
        "${page.counts.class}",
        "${page?api.class}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()}",
        "${page.frame.navigation.size()}"
      })
  void nothingBesideTheComponentsOfPagesCanBeReached(String expression) {
    assertThat(fault(expression).span().line()).isEqualTo(1);
  }

  @Test
  void aRecordItselfIsNotPrinted() throws IOException {
    assertThat(rendered("${page}")).doesNotContain("Example").doesNotContain("About");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "/etc/passwd", "file:///etc/passwd"})
  void nothingOutsideOfTheFoldersCanBeIncluded(String name) throws IOException {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(templates.resolve("mine.ftlh"), "<#include \"" + name + "\">");

    assertThatThrownBy(() -> new TemplateEngine(templates).render("mine.ftlh", PAGE))
        .isInstanceOf(TemplateFault.class);
  }

  @Test
  void anErrorOfSyntaxIsFoundAtItsPlaceBeforeAnythingIsRendered() throws IOException {
    template("mine.ftlh", "<p>\n  <#if page.about>\n");
    List<Diagnostic> findings = new ArrayList<>();

    assertThat(new TemplateEngine(folder).accepts("mine.ftlh", findings)).isTrue();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().file()).isEqualTo("mine.ftlh");
    assertThat(findings.get(0).span().line()).isBetween(2, 3);
  }

  @Test
  void aMissingTemplateIsNotAccepted() {
    List<Diagnostic> findings = new ArrayList<>();

    assertThat(new TemplateEngine(folder).accepts("none.ftlh", findings)).isFalse();
    assertThat(findings).isEmpty();
  }

  @Test
  void aMissingValueIsFoundAtItsPlace() {
    Diagnostic finding = fault("<p>\n  text ${page.frame.nothing}</p>\n");

    assertThat(finding.span().toString()).isEqualTo("mine.ftlh:2:10");
    assertThat(finding.excerpt()).isEqualTo("  text ${page.frame.nothing}</p>");
  }

  @Test
  void anErrorInAMacroOfTheUsersIsFoundInTheMacro() throws IOException {
    template("macros.ftlh", "<#macro broken>\n\n   ${page.nothing}\n</#macro>\n");

    Diagnostic finding = fault("<#import \"macros.ftlh\" as my>\n<@my.broken/>\n");

    assertThat(finding.span().toString()).isEqualTo("macros.ftlh:3:6");
  }

  @Test
  void anErrorInAShippedMacroIsFoundWhereTheUsersTemplateCallsIt() {
    Diagnostic finding =
        fault(
            "<#import \"layout.ftlh\" as layout>\n<p>\n <@layout.facts of=page.reading/>\n</p>\n");

    assertThat(finding.span().toString()).isEqualTo("mine.ftlh:3:2");
  }

  @Test
  void wrongArgumentsOfDirectivesAreFoundWhereTheyStand() {
    assertThat(fault("\n<@prose text=page.frame.title/>").span().toString())
        .isEqualTo("mine.ftlh:2:1");
    assertThat(fault("<@prose text=page.about level=1/>").message()).contains("from 2 to 6");
    assertThat(fault("<@figure of=page.about/>").message()).contains("a figure of the page");
  }

  @Test
  void proseOfOneDocumentHasIdsOfItsOwn() throws IOException {
    template("mine.ftlh", "<@prose text=page.about/><@prose text=page.about/>");
    StartPage page =
        new StartPage(
            PAGE.frame(),
            new Prose("A[^n]\n\n[^n]: B"),
            FRESH,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    String xhtml = new TemplateEngine(folder).render("mine.ftlh", page);

    assertThat(xhtml).contains("id=\"t1-fn-n\"").contains("id=\"t2-fn-n\"");
  }
}
