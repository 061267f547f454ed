package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stored digest holds for every JDK that compresses as zlib 1.2 and 1.3 do; the project is
 * built on several.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReproducibilityTest {

  @Test
  void theStressDocumentHasTheStoredBytes() throws IOException {
    byte[] pdf = Samples.render(Samples.stress());

    Golden.assertMatches("stress.sha256", RenderingProcess.digest(pdf) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.timezone=Asia/Tokyo -Duser.language=ja",
        "-Dfile.encoding=ISO-8859-1"
      })
  void everyProcessMakesTheSameBytes(String options) throws IOException, InterruptedException {
    String expected = RenderingProcess.digest(Samples.render(Samples.stress()));
    for (Path java : jdks()) {
      assertThat(digests(java, options)).as("%s %s", java, options).containsOnly(expected);
    }
  }

  /** The running JDK and those that are installed beside it, from 17. */
  private static Set<Path> jdks() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    Set<Path> jdks = new LinkedHashSet<>(List.of(home.resolve("bin/java")));
    Path beside = home.getParent();
    if (beside == null) {
      return jdks;
    }
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(beside)) {
      for (Path other : homes) {
        Path release = other.resolve("release");
        if (Files.isRegularFile(release) && version(release) >= 17) {
          jdks.add(other.toRealPath().resolve("bin/java"));
        }
      }
    }
    return jdks;
  }

  private static int version(Path release) throws IOException {
    for (String line : Files.readAllLines(release)) {
      if (line.startsWith("JAVA_VERSION=\"")) {
        String version = line.substring("JAVA_VERSION=\"".length());
        return Integer.parseInt(version.replaceFirst("[^0-9].*", ""));
      }
    }
    return 0;
  }

  private static List<String> digests(Path java, String options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(options.split(" ")));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            RenderingProcess.class.getName(),
            "1",
            "4"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    assertThat(process.waitFor()).as("exit of %s", command).isZero();
    return output.lines().toList();
  }
}
