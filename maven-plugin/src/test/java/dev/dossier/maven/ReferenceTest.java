package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.ReferenceRequest;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {

  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Path EXAMPLES = Path.of("../generator-core/src/test/resources/dev/dossier");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");
  private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);
  private static final Pattern KEY =
      Pattern.compile("\"((?!properties\")[a-z-]+)\": \\{\\s*\"title\"");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Dossier.reference(new ReferenceRequest(folder, Files.readString(DESCRIPTOR), EXAMPLES));
  }

  @Test
  void everyGoalIsExplainedWithEveryProperty() throws IOException {
    String page = text("goals.md");
    String descriptor = Files.readString(DESCRIPTOR);
    for (String goal : all(descriptor, "<goal>([a-z]+)</goal>")) {
      assertThat(page).contains("\n## dossier:" + goal + "\n");
    }
    assertThat(all(descriptor, "\\$\\{(dossier\\.[A-Za-z.]+)}"))
        .hasSizeGreaterThan(60)
        .allMatch(property -> page.contains("| `" + property + "` |"));
    assertThat(page).doesNotContain("buildDirectory`").doesNotContain("| `` |");
  }

  @Test
  void everyFindingHasAnEntryAndItsExampleIsTheOneOfTheConsole() throws IOException {
    String page = text("findings.md");
    for (Code code : Explanations.codes()) {
      assertThat(page).contains("<a id=\"" + code.id() + "\"></a>");
    }
    assertThat(page)
        .contains(
            """
            [action-overdue]
                - {title: Scan archives, owner: response, due: 2026-04-19, state: open}
                                                               ^^^^^^^^^^
            ```
            """);
  }

  @Test
  void everyKeyOfEverySchemaIsInTheDataReference() throws IOException {
    for (Path schema : list(Path.of("../data/schema"))) {
      String name = schema.getFileName().toString().replace(".schema.json", ".md");
      String page = text("data-reference/" + name);
      assertThat(all(Files.readString(schema), KEY.pattern()))
          .allMatch(key -> page.contains("`" + key + "`") || page.contains("id=\"" + key + "\""));
    }
    assertThat(text("data-reference/index.md")).contains("[`incidents/*.yaml`](incident.html)");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> dangling = new ArrayList<>();
    for (Path page : list(folder)) {
      Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
      while (link.find()) {
        Path target =
            link.group(1).isEmpty()
                ? page
                : page.resolveSibling(link.group(1).replace(".html", ".md"));
        if (!Files.exists(target)
            || (link.group(2) != null
                && !Files.readString(target).contains("<a id=\"" + link.group(2) + "\"></a>"))) {
          dangling.add(page.getFileName() + ": " + link.group());
        }
      }
    }
    assertThat(dangling).isEmpty();
  }

  private static String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<Path> list(Path within) throws IOException {
    try (Stream<Path> files = Files.walk(within)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
