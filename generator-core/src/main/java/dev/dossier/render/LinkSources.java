package dev.dossier.render;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a link of a page is written: in the data or in a template of the user's. */
final class LinkSources {

  /** A place with the line that it marks. */
  record Place(SourceSpan span, @Nullable String line) {}

  private final List<SourceText> data;
  private final List<SourceText> templates;

  /**
   * @param data the data files
   * @param templateFolder the user's templates; absent if there are none
   */
  LinkSources(List<SourceText> data, @Nullable Path templateFolder) {
    this.data = List.copyOf(data);
    this.templates = templateFolder == null ? List.of() : templates(templateFolder);
  }

  private static List<SourceText> templates(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<SourceText> texts = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".ftlh")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.add(new SourceText(name, Files.readString(file, StandardCharsets.UTF_8)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("The template folder " + folder + " cannot be read", e);
    }
  }

  /** Every place in the data where the link may be written, those that give its text if any do. */
  List<Place> inData(LinkUse use) {
    return in(data, use);
  }

  /** The same in the data files of the link's document; in all where those do not have it. */
  List<Place> inDataOfDocument(LinkUse use) {
    List<Place> own = in(use.document().sources(), use);
    return own.isEmpty() ? inData(use) : own;
  }

  private static List<Place> in(List<SourceText> files, LinkUse use) {
    String written = use.written();
    if (written.isEmpty()) {
      return List.of();
    }
    Pattern pattern =
        Pattern.compile("(?<![\\w.#/-])/?(" + Pattern.quote(written) + ")(?![\\w.#/%-])");
    List<Place> all = new ArrayList<>();
    List<Place> withText = new ArrayList<>();
    for (SourceText file : files) {
      if (!file.content().contains(written)) {
        continue;
      }
      Matcher found = pattern.matcher(file.content());
      while (found.find()) {
        Place place = place(file, found.start(1), written.length());
        all.add(place);
        if (textBefore(file.content(), found.start()).equals(plain(use.link().text()))) {
          withText.add(place);
        }
      }
    }
    return withText.isEmpty() ? all : withText;
  }

  /** The text in brackets before the destination of a link that starts at {@code index}. */
  private static String textBefore(String content, int index) {
    int end = content.lastIndexOf("](", index);
    if (end < 0 || index - end > 3) {
      return "";
    }
    return plain(content.substring(content.lastIndexOf('[', end) + 1, end));
  }

  private static String plain(String text) {
    return text.replaceAll("[*_`\\\\]", "").replaceAll("\\s+", " ").strip();
  }

  /** Where the user's templates have the link; empty where none has it. */
  List<Place> inTemplates(LinkUse use) {
    String written = use.written();
    List<Place> places = new ArrayList<>();
    for (SourceText template : written.isEmpty() ? List.<SourceText>of() : templates) {
      int index = template.content().indexOf(written + "\"");
      if (index >= 0) {
        places.add(place(template, index, written.length()));
      }
    }
    return places;
  }

  /** A template of the user's as a whole; empty if the template of that name is a shipped one. */
  List<Place> template(String name) {
    return templates.stream()
        .filter(each -> each.file().equals(name))
        .map(each -> new Place(SourceSpan.wholeFile(name), null))
        .toList();
  }

  private static Place place(SourceText file, int index, int length) {
    String before = file.content().substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = index - before.lastIndexOf('\n');
    return new Place(new SourceSpan(file.file(), line, column, length), file.line(line));
  }
}
