package dev.dossier.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a page of the guide shows: a line with the name in code, then a block of code. */
public final class ShownFiles {

  private static final Pattern SHOWN =
      Pattern.compile("^`([^`\\s]+)`:\\n+```\\w*\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private ShownFiles() {}

  /**
   * Those of the files that a page shows that are not so in {@code project}; the page itself if it
   * shows none.
   */
  public static List<String> differences(File page, File project) throws IOException {
    String text = Files.readString(page.toPath(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    List<String> different = new ArrayList<>();
    int count = 0;
    Matcher shown = SHOWN.matcher(text);
    while (shown.find()) {
      count++;
      Path file = project.toPath().resolve(shown.group(1));
      if (!Files.isRegularFile(file)
          || !Files.readString(file, StandardCharsets.UTF_8)
              .replace("\r\n", "\n")
              .equals(shown.group(2))) {
        different.add(shown.group(1));
      }
    }
    return count == 0 ? List.of(page.getName()) : different;
  }
}
