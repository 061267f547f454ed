package dev.dossier.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does what pages of the guide say, as somebody would who follows them in an empty folder: types
 * the commands in a shell, with a real Maven, and writes the files.
 *
 * @param maven the folder of Maven
 * @param settings the settings that Maven runs with
 * @param repository the local repository, which has the plugin
 * @param asOf the instant that counts as now, so that the years of the pages stay true
 */
record GuideRun(Path maven, Path settings, Path repository, String asOf) {

  private static final String PRELUDE =
      "set -e\nmvn() { \"$GUIDE_MAVEN/bin/mvn\" -B -ntp -s \"$GUIDE_SETTINGS\""
          + " -Dmaven.repo.local=\"$GUIDE_REPOSITORY\" \"$@\"; }\n";
  private static final String POSTLUDE = "pwd > \"$GUIDE_PLACE\"\n";
  private static final String INIT = "mvn dev.dossier:dossier-maven-plugin:0.1.0-SNAPSHOT:init\n";

  /** The pages below {@code folder}, and {@code other} ones, in order of path. */
  static List<GuidePage> pages(Path root, Path folder, Path... other) throws IOException {
    List<Path> files = new ArrayList<>(List.of(other));
    try (Stream<Path> found = Files.walk(folder)) {
      found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<GuidePage> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(GuidePage.read(root, file));
    }
    return pages;
  }

  /**
   * Follows a page.
   *
   * @param folder where to; made
   * @return what was not as the page says, each with its line; empty if all was
   */
  List<String> follow(GuidePage page, Path folder) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder);
    String printed = "";
    if (page.startsWithData()) {
      Result result = shell(INIT, place, folder);
      if (result.code() != 0) {
        return List.of(page.name() + ": init fails\n" + result.printed());
      }
    }
    for (GuideStep step : page.steps()) {
      String where = page.name() + ":" + step.line() + ": ";
      if (step instanceof GuideStep.Commands commands) {
        Result result = shell(commands.script(), place, folder);
        printed = result.printed();
        place = result.place();
        boolean succeeds = commands.expected() == GuideStep.Expected.SUCCESS;
        if (succeeds != (result.code() == 0)) {
          String what = succeeds ? "fails" : "does not fail";
          return List.of(where + commands.script() + what + "\n" + printed);
        }
      } else if (step instanceof GuideStep.Printed shown) {
        for (String line : shown.lines()) {
          if (!printed.contains(line.strip())) {
            return List.of(where + "nothing prints \"" + line + "\"\n" + printed);
          }
        }
      } else if (step instanceof GuideStep.Found found) {
        if (!Files.exists(place.resolve(found.file()))) {
          return List.of(where + "there is no " + found.file() + "\n" + printed);
        }
      } else if (step instanceof GuideStep.Written written) {
        Path file = place.resolve(written.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, written.text());
      } else if (step instanceof GuideStep.Keys keys) {
        Path file = place.resolve(keys.file());
        Files.writeString(file, YamlKeys.replaced(Files.readString(file), keys.text()));
      }
    }
    return List.of();
  }

  /** What a shell printed, how it ended and in which folder. */
  private record Result(int code, String printed, Path place) {}

  private Result shell(String script, Path place, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    Path end = folder.resolveSibling(folder.getFileName() + ".place");
    Files.writeString(end, place.toString());
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", PRELUDE + script + POSTLUDE)
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    shell.environment().put("GUIDE_MAVEN", maven.toString());
    shell.environment().put("GUIDE_SETTINGS", settings.toString());
    shell.environment().put("GUIDE_REPOSITORY", repository.toString());
    shell.environment().put("GUIDE_PLACE", end.toString());
    shell.environment().put("MAVEN_OPTS", "-Ddossier.asOf=" + asOf);
    int code = shell.start().waitFor();
    return new Result(code, Files.readString(log), Path.of(Files.readString(end).strip()));
  }
}
