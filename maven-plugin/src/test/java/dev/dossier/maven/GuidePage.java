package dev.dossier.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown whose commands are run and whose files are written by a test. Blocks of {@code
 * shell} are run, and those of {@code text} must be part of what the commands before them printed.
 * A comment before a block says otherwise:
 *
 * <ul>
 *   <li>{@code <!-- not run: why -->}: commands that cannot be run here
 *   <li>{@code <!-- fails -->}: commands that end with an error
 *   <li>{@code <!-- gives: file -->}: a file that the commands before it wrote
 *   <li>{@code <!-- file: path -->}: a whole file
 *   <li>{@code <!-- keys of: path -->}: keys that replace those of a file
 *   <li>{@code <!-- starts with: init -->}: the page begins in a folder that init has filled
 * </ul>
 *
 * @param name the path of the page
 * @param startsWithData whether it begins in a folder that init has filled
 * @param steps what a reader does, in order
 */
record GuidePage(String name, boolean startsWithData, List<GuideStep> steps) {

  private static final Pattern COMMENT = Pattern.compile("<!-- ([a-z ]+?)(?:: (.*?))? -->");
  private static final Pattern FENCE = Pattern.compile("( *)```([a-z]*)");
  private static final Pattern INDENTED = Pattern.compile(" {4}(mvn .*)");

  GuidePage {
    steps = List.copyOf(steps);
  }

  static GuidePage read(Path root, Path file) throws IOException {
    return parse(root.relativize(file).toString(), Files.readAllLines(file));
  }

  static GuidePage parse(String name, List<String> lines) {
    List<GuideStep> steps = new ArrayList<>();
    boolean startsWithData = false;
    String directive = "";
    String value = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i).strip());
      Matcher fence = FENCE.matcher(lines.get(i));
      Matcher indented = INDENTED.matcher(lines.get(i));
      if (comment.matches()) {
        directive = comment.group(1);
        value = comment.group(2) == null ? "" : comment.group(2);
        if (directive.equals("starts with")) {
          startsWithData = true;
          directive = "";
        } else if (directive.equals("gives")) {
          steps.add(new GuideStep.Found(i + 1, value));
          directive = "";
        }
      } else if (fence.matches()) {
        int start = i + 1;
        List<String> block = new ArrayList<>();
        for (i++; !lines.get(i).strip().equals("```"); i++) {
          String line = lines.get(i);
          block.add(
              line.startsWith(fence.group(1)) ? line.substring(fence.group(1).length()) : line);
        }
        step(name, start, fence.group(2), block, directive, value, steps);
        directive = "";
      } else if (indented.matches()) {
        step(name, i + 1, "shell", List.of(indented.group(1)), directive, value, steps);
        directive = "";
      }
    }
    return new GuidePage(name, startsWithData, steps);
  }

  private static void step(
      String name,
      int line,
      String language,
      List<String> block,
      String directive,
      String value,
      List<GuideStep> steps) {
    String text = String.join("\n", block) + "\n";
    switch (directive) {
      case "file" -> steps.add(new GuideStep.Written(line, value, text));
      case "keys of" -> steps.add(new GuideStep.Keys(line, value, text));
      case "not run" -> steps.add(new GuideStep.LeftOut(line, text, value));
      case "fails" -> steps.add(new GuideStep.Commands(line, text, GuideStep.Expected.FAILURE));
      case "" -> {
        switch (language) {
          case "shell" -> steps.add(new GuideStep.Commands(line, text, GuideStep.Expected.SUCCESS));
          case "text" ->
              steps.add(
                  new GuideStep.Printed(
                      line, block.stream().filter(each -> !each.isBlank()).toList()));
          default -> {}
        }
      }
      default -> throw new IllegalArgumentException(name + ":" + line + ": " + directive + "?");
    }
  }
}
