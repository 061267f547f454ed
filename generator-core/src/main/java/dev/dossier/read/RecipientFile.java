package dev.dossier.read;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.MergeCode;
import dev.dossier.model.Addressee;
import dev.dossier.model.Means;
import dev.dossier.model.RecipientKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of recipients of one notification, CSV or YAML, of any length. It is read as often as it
 * is asked and never kept. Findings show no whole rows, because those are personal data and logs
 * are kept longer than letters.
 *
 * <pre>{@code
 * RecipientFile file = new RecipientFile(path, RecipientKind.DATA_SUBJECTS, Means.EMAIL);
 * RecipientFile.Check check = file.check();
 * if (check.diagnostics().isEmpty()) {
 *   file.forEach(addressee -> …);
 * }
 * }</pre>
 */
public final class RecipientFile {

  private final Path file;
  private final String name;
  private final @Nullable RowSource source;
  private final RecipientBinder binder;

  /**
   * @param file a file whose name ends in {@code .csv}, {@code .yaml} or {@code .yml}
   * @param kind what kind of recipients it names
   * @param means how they are notified
   */
  public RecipientFile(Path file, RecipientKind kind, Means means) {
    this.file = file;
    this.name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    this.source = source(file, name);
    this.binder = new RecipientBinder(kind, means);
  }

  private static @Nullable RowSource source(Path file, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return new CsvRows(file, name);
    }
    return lower.endsWith(".yaml") || lower.endsWith(".yml") ? new YamlRows(file, name) : null;
  }

  /**
   * What a look through the whole file found.
   *
   * @param recipients how many recipients it names
   * @param diagnostics what is wrong with it: the first hundred findings and the number of the
   *     others
   */
  public record Check(int recipients, List<Diagnostic> diagnostics) {

    public Check {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Looks through the file and says what is wrong with it. */
  public Check check() {
    Findings findings = new Findings(name);
    int[] count = {0};
    if (source == null) {
      findings.add(MergeCode.RECIPIENTS_OF_UNKNOWN_FORM);
      return new Check(0, findings.sorted());
    }
    try {
      if (Utf8Scan.passes(file, name, findings)) {
        checkRows(source, count, findings);
      }
    } catch (IOException e) {
      findings.add(MergeCode.RECIPIENTS_UNREADABLE, TextLoader.reason(e));
    }
    return new Check(count[0], findings.sorted());
  }

  private void checkRows(RowSource rows, int[] count, Findings findings) throws IOException {
    RepeatedIds ids = new RepeatedIds();
    rows.read(
        (row, cells) -> {
          count[0]++;
          binder
              .bind(row, cells, findings)
              .ifPresent(addressee -> ids.note(addressee.contact().id().value()));
        },
        findings);
    if (ids.hasSuspects()) {
      rows.read(
          (row, cells) ->
              Optional.ofNullable(cells.get(RecipientColumn.ID.key()))
                  .ifPresent(id -> ids.check(id, findings)),
          new Findings(name));
    }
    if (count[0] == 0 && findings.isEmpty()) {
      findings.add(MergeCode.RECIPIENTS_EMPTY);
    }
  }

  /**
   * Passes every recipient to {@code receiver}, in the order of the file.
   *
   * @throws UncheckedIOException if the file cannot be read, or is no longer as {@link #check}
   *     found it
   */
  public void forEach(Consumer<Addressee> receiver) {
    Findings findings = new Findings(name);
    try {
      Objects.requireNonNull(source)
          .read((row, cells) -> binder.bind(row, cells, findings).ifPresent(receiver), findings);
      if (!findings.isEmpty()) {
        throw new IOException("it was changed while it was being read");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The recipients in " + file + " cannot be read", e);
    }
  }
}
