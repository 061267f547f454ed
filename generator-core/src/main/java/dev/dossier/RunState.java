package dev.dossier;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Format;
import dev.dossier.output.FileStamp;
import dev.dossier.output.OutputFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run leaves behind for the next one, so that this need not make again what would be the
 * same. It is read before anything else of the program is, and has a format of its own for that. A
 * state that cannot be read is none.
 *
 * @param fingerprint that of the run; absent where its documents may have to be others although
 *     nothing has changed
 * @param result what the run found and wrote
 * @param files what each file that it wrote had afterwards, by path
 * @param papers of which inputs each PDF was made, by path
 */
record RunState(
    @Nullable String fingerprint,
    GenerateResult result,
    Map<String, FileStamp> files,
    Map<String, String> papers) {

  private static final String FORM = "dossier-state-1";

  RunState {
    files = Map.copyOf(files);
    papers = Map.copyOf(papers);
  }

  /** The state of a run that has just written into {@code folder}. */
  static RunState after(
      @Nullable String fingerprint,
      GenerateResult result,
      Path folder,
      Map<String, String> papers) {
    Map<String, FileStamp> files = new TreeMap<>();
    for (String path : OutputFolder.listed(folder)) {
      FileStamp.of(folder.resolve(path)).ifPresent(stamp -> files.put(path, stamp));
    }
    return new RunState(fingerprint, result, files, papers);
  }

  /** Whether {@code folder} has all that the run wrote, as it wrote it. */
  boolean isIntact(Path folder) {
    return OutputFolder.listed(folder).equals(files.keySet())
        && files.entrySet().stream()
            .allMatch(
                file ->
                    FileStamp.of(folder.resolve(file.getKey()))
                        .filter(file.getValue()::equals)
                        .isPresent());
  }

  /** The state in {@code file}, if there is one. */
  static Optional<RunState> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!text(in).equals(FORM)) {
        return Optional.empty();
      }
      String fingerprint = text(in);
      GenerateResult result = result(in);
      Map<String, FileStamp> files = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.put(text(in), new FileStamp(in.readLong(), in.readLong()));
      }
      Map<String, String> papers = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        papers.put(text(in), text(in));
      }
      return text(in).equals(FORM)
          ? Optional.of(
              new RunState(fingerprint.isEmpty() ? null : fingerprint, result, files, papers))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static GenerateResult result(DataInputStream in) throws IOException {
    int documents = in.readInt();
    Map<Format, Integer> formats = new EnumMap<>(Format.class);
    for (int left = in.readInt(); left > 0; left--) {
      formats.put(Format.valueOf(text(in)), in.readInt());
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(StoredFinding.read(in));
    }
    return new GenerateResult(findings, Outcome.UNCHANGED, documents, formats);
  }

  /**
   * Writes the state to {@code file}.
   *
   * @throws UncheckedIOException if that fails
   */
  void write(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        write(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written: " + e, e);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    text(out, FORM);
    text(out, fingerprint == null ? "" : fingerprint);
    out.writeInt(result.documents());
    out.writeInt(result.formats().size());
    for (Map.Entry<Format, Integer> format : result.formats().entrySet()) {
      text(out, format.getKey().name());
      out.writeInt(format.getValue());
    }
    out.writeInt(result.diagnostics().size());
    for (Diagnostic finding : result.diagnostics()) {
      StoredFinding.write(finding, out);
    }
    out.writeInt(files.size());
    for (Map.Entry<String, FileStamp> file : files.entrySet()) {
      text(out, file.getKey());
      out.writeLong(file.getValue().size());
      out.writeLong(file.getValue().modified());
    }
    out.writeInt(papers.size());
    for (Map.Entry<String, String> paper : papers.entrySet()) {
      text(out, paper.getKey());
      text(out, paper.getValue());
    }
    text(out, FORM);
  }

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("the text ends too early");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
