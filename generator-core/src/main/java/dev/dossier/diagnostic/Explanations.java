package dev.dossier.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Why there is a finding of each kind, for whoever does not understand its text: a sentence or two
 * of Markdown each, in {@code explanations.properties}.
 */
public final class Explanations {

  private static final String FILE = "explanations.properties";
  private static final Map<String, String> TEXTS = read();

  private Explanations() {}

  /** The explanation of {@code code}, if there is one. */
  public static Optional<String> of(Code code) {
    return Optional.ofNullable(TEXTS.get(code.id()));
  }

  /** The kinds of findings, by subject in alphabetical order and in the order of their enums. */
  public static List<Code> codes() {
    return subjects().flatMap(subject -> Stream.<Code>of(subject.getEnumConstants())).toList();
  }

  /** The ids that have an explanation. */
  static List<String> explained() {
    return List.copyOf(TEXTS.keySet());
  }

  private static Stream<Class<? extends Code>> subjects() {
    return Stream.of(Code.class.getPermittedSubclasses())
        .<Class<? extends Code>>map(subject -> subject.asSubclass(Code.class))
        .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()));
  }

  private static Map<String, String> read() {
    Properties lines = new Properties();
    try (InputStream file = Explanations.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the class path holds no " + FILE);
      }
      lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    Map<String, String> texts = new TreeMap<>();
    lines.forEach((id, text) -> texts.put((String) id, (String) text));
    return Collections.unmodifiableMap(texts);
  }
}
