package dev.dossier.read;

import dev.dossier.model.Organization;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a data folder: the first stage of the pipeline. Every mistake of every file is found in one
 * run; a file with a mistake does not hide those of others.
 *
 * <pre>{@code
 * ReadResult read = new DataReader(2).read(Path.of("src/dossier"));
 * read.diagnostics().forEach(finding -> System.err.println(finding.format()));
 * }</pre>
 *
 * <p>A reader remembers the files it read last: one that says the same as then is not parsed again,
 * and gives the same records. It may be used by several threads.
 */
public final class DataReader {

  private final int threads;
  private final FileReader files;

  /**
   * A reader with the shipped schemas.
   *
   * @param threads how many threads read files
   * @throws IllegalArgumentException if there are none
   */
  public DataReader(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.threads = threads;
    files = new FileReader(new DataSchemas(), new RecordBinder());
  }

  /** The files and folders directly within a data folder that hold data. */
  public static Set<String> places() {
    return Arrays.stream(FileKind.values()).map(FileKind::place).collect(Collectors.toSet());
  }

  /**
   * Reads {@code dataFolder} over the shipped catalogue. What is wrong with the folder or its files
   * is told by diagnostics; files are named relative to the folder, those of the catalogue with
   * {@code catalogue/} before their names.
   */
  public ReadResult read(Path dataFolder) {
    DataFolder folder = DataFolder.list(dataFolder, "");
    Map<Boolean, List<DataFile>> parts =
        folder.files().stream()
            .collect(Collectors.partitioningBy(file -> file.kind() == FileKind.ORGANIZATION));
    TextLanguages unknown = TextLanguages.of(Locale.ENGLISH);
    List<ReadFile> own = new ArrayList<>(readAll(parts.getOrDefault(true, List.of()), unknown));
    TextLanguages languages =
        own.stream()
            .flatMap(file -> file.records().stream())
            .map(record -> ((Organization) record.value()).language())
            .findFirst()
            .map(TextLanguages::of)
            .orElse(unknown);
    own.addAll(readAll(parts.getOrDefault(false, List.of()), languages));
    List<ReadFile> shipped = Catalogue.read(all -> readAll(all, languages.ofCatalogue()));
    files.keepOnly(
        Stream.of(own, shipped)
            .flatMap(List::stream)
            .map(file -> file.file().name())
            .collect(Collectors.toSet()));
    return CorpusAssembly.assemble(shipped, own, folder.findings());
  }

  private List<ReadFile> readAll(List<DataFile> all, TextLanguages languages) {
    if (threads == 1 || all.size() <= 1) {
      return all.stream().map(file -> files.read(file, languages)).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ReadFile>> pending =
          all.stream().map(file -> pool.submit(() -> files.read(file, languages))).toList();
      List<ReadFile> done = new ArrayList<>(all.size());
      for (Future<ReadFile> future : pending) {
        done.add(await(future));
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private static ReadFile await(Future<ReadFile> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      if (e.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
