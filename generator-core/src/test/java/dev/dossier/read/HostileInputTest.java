package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.ReadCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileInputTest {

  private static final DataReader READER = new DataReader(1);

  @TempDir Path folder;

  @Test
  void referencesThatGrowAreRefusedUnexpanded() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append("a").append(i).append(": &a").append(i).append(" [");
      laughs.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }

    assertThat(codes(laughs.toString()))
        .contains(ReadCode.ANCHOR_USED, ReadCode.ALIAS_USED, ReadCode.MORE_FINDINGS)
        .hasSize(101);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "{", "? ", "- "})
  void deepNestingIsRefusedInsteadOfOverflowing(String opening) throws IOException {
    assertThat(codes(opening.repeat(10_000))).contains(ReadCode.NESTING_TOO_DEEP);
  }

  @Test
  void deepIndentationIsRefusedInsteadOfOverflowing() throws IOException {
    String text =
        IntStream.range(0, 2_000)
            .mapToObj(depth -> " ".repeat(depth) + "a:\n")
            .collect(Collectors.joining());

    assertThat(codes(text)).contains(ReadCode.NESTING_TOO_DEEP);
  }

  @Test
  void aHundredLevelsAreRead() throws IOException {
    assertThat(codes("links: " + "[".repeat(99) + "]".repeat(99)))
        .doesNotContain(ReadCode.NESTING_TOO_DEEP);
    assertThat(codes("links: " + "[".repeat(100) + "]".repeat(100)))
        .contains(ReadCode.NESTING_TOO_DEEP);
  }

  @Test
  void aFileOfFiveMegabytesIsReadAndOneOfMoreIsNot() throws IOException {
    String frame = "id: a\ndescription: '";
    String most = frame + "x".repeat(5_000_000 - frame.length() - 2) + "'\n";

    assertThat(codes(most))
        .contains(ReadCode.TEXT_TOO_LONG)
        .doesNotContain(ReadCode.FILE_TOO_LARGE);
    assertThat(codes(most + "\n")).containsExactly(ReadCode.FILE_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k%d: v\n",
        "- %d\n",
        "links: [%d]\n",
        "[%d, ",
        "{a%d: b, ",
        "'%d\n",
        "%d\n",
        "# %d\n",
        "\"\\x%d\n",
        "a: &b%d c\n"
      })
  void longFilesOfOneKindOfLineAreAnswered(String line) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 1_500_000; i++) {
      text.append(String.format(line, i));
    }

    List<Code> codes = codes(text.toString());

    assertThat(codes).isNotEmpty().hasSizeLessThanOrEqualTo(101);
  }

  @Test
  void controlCharactersAreNamed() throws IOException {
    List<Diagnostic> findings =
        read("id: a\nname: x\u0000y\u001Bz\n".getBytes(StandardCharsets.UTF_8));

    assertThat(findings)
        .extracting(Diagnostic::format)
        .containsExactly(
            "teams/bad.yaml:2:8: The control character U+0000 cannot be published. Remove it."
                + " [control-character]\n  name: x\uFFFDy\uFFFDz\n         ^",
            "teams/bad.yaml:2:10: The control character U+001B cannot be published. Remove it."
                + " [control-character]\n  name: x\uFFFDy\uFFFDz\n           ^");
  }

  @Test
  void otherEncodingsAreRefusedAtTheirFirstByte() throws IOException {
    assertThat(read("\uFEFFid: a\n".getBytes(StandardCharsets.UTF_16LE)))
        .extracting(finding -> finding.span().toString(), Diagnostic::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("teams/bad.yaml:1:1", ReadCode.INVALID_UTF8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%YAML 1.1\n---\nid: a\n",
        "%TAG ! tag:x,2000:\n---\nid: !a b\n",
        "%FOO bar\n---\nid: a\n",
        "id: !!binary aGk=\n",
        "!!set {a, b}\n",
        "id: !!python/object:os.system x\n"
      })
  void directivesAndTagsRunNothing(String text) throws IOException {
    assertThat(codes(text)).isNotEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
    byte[] text = "\uFEFFid: A\nname: b\n".getBytes(StandardCharsets.UTF_8);

    assertThat(read(text).stream().filter(finding -> finding.code() == ReadCode.ID_UPPER_CASE))
        .extracting(finding -> finding.span().toString())
        .containsExactly("teams/bad.yaml:1:5");
  }

  private List<Code> codes(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8)).stream().map(Diagnostic::code).toList();
  }

  /** What is said of a team's file, in a folder that is otherwise good. */
  private List<Diagnostic> read(byte[] content) throws IOException {
    Files.copy(
        Path.of("src/test/resources/dev/dossier/small/organization.yaml"),
        folder.resolve("organization.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.write(Files.createDirectories(folder.resolve("teams")).resolve("bad.yaml"), content);
    return READER.read(folder).diagnostics();
  }
}
