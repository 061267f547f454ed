package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Addressee;
import dev.dossier.model.Format;
import dev.dossier.output.LetterFolder;
import dev.dossier.output.Progress;
import dev.dossier.page.LetterSeries;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.RecipientFile;
import dev.dossier.render.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the letters of a series, several at a time. Letters wait in a queue of fixed length and
 * are listed in the order of their recipients, so that memory does not grow with their number and
 * the manifest does not depend on the number of threads.
 */
final class LetterWriter {

  private static final int WAITING_PER_THREAD = 16;
  private static final int MOST_FINDINGS = 100;
  private static final int SHARDS = 256;

  private final GenerateRequest request;
  private final DocumentRenderer renderer;
  private final LetterFolder output;
  private final int count;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Queue<Future<Letter>> waiting = new ArrayDeque<>();
  private List<Format> formats = List.of();
  private int done;

  /** A letter that was written: its files with their digests, and what is wrong with it. */
  private record Letter(
      String id, Map<String, String> files, List<Format> formats, List<Diagnostic> findings) {}

  /**
   * @param count how many letters there will be
   */
  LetterWriter(GenerateRequest request, DocumentRenderer renderer, LetterFolder output, int count) {
    this.request = request;
    this.renderer = renderer;
    this.output = output;
    this.count = count;
  }

  /** Writes the letters to {@code recipients}; what is wrong with the first faulty ones. */
  List<Diagnostic> write(LetterSeries series, RecipientFile recipients, Theme theme) {
    if (request.formats().contains(Format.HTML)) {
      theme
          .siteFiles()
          .forEach((path, content) -> output.list("", path, output.write(path, content)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(request.threads());
    int room = request.threads() * WAITING_PER_THREAD;
    try {
      recipients.forEach(
          addressee -> {
            if (findings.size() < MOST_FINDINGS) {
              if (waiting.size() == room) {
                finish(waiting.remove());
              }
              waiting.add(threads.submit(() -> letter(series, addressee)));
            }
          });
      while (!waiting.isEmpty()) {
        finish(waiting.remove());
      }
      return findings.subList(0, Math.min(findings.size(), MOST_FINDINGS));
    } finally {
      threads.shutdownNow();
    }
  }

  /** The formats in which the letters were written. */
  List<Format> formats() {
    return formats;
  }

  private Letter letter(LetterSeries series, Addressee addressee) {
    String id = addressee.contact().id().value();
    PlannedDocument document = series.to(addressee, shard(id) + "/" + id);
    Map<String, String> files = new LinkedHashMap<>();
    List<Diagnostic> found =
        renderer.render(document, (path, content) -> files.put(path, output.write(path, content)));
    return new Letter(id, files, document.formats(), found);
  }

  /** The folder of a letter: one of 256 by its recipient's id, so that none grows too large. */
  private static String shard(String id) {
    int hash = id.hashCode() * 0x9E3779B1;
    return String.format(Locale.ROOT, "%02x", (hash >>> 16) % SHARDS);
  }

  private void finish(Future<Letter> future) {
    Letter letter = DocumentWriter.result(future);
    letter.files().forEach((path, digest) -> output.list(letter.id(), path, digest));
    findings.addAll(letter.findings());
    formats = letter.formats();
    done++;
    request.progress().accept(new Progress(done, count));
  }
}
