package dev.dossier;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceSpan;
import java.util.List;

/** The library's entry: reads a data folder, checks it and writes its documents. */
public final class Dossier {

  private Dossier() {}

  /**
   * Reads and checks the data and, if there are no errors, writes every document.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read or written for a reason that is
   *     not a fault of the data; the output folder is then as it was before
   */
  public static GenerateResult generate(GenerateRequest request) {
    return check(request);
  }

  /**
   * Reads and checks the data and renders every document without writing any.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read for a reason that is not a fault
   *     of the data
   */
  public static GenerateResult check(GenerateRequest request) {
    return GenerateResult.refused(
        List.of(
            Diagnostic.of(
                Code.FOLDER_UNREADABLE,
                SourceSpan.wholeFile(""),
                request.dataDirectory(),
                "the pipeline is not connected")));
  }
}
