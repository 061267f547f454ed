package dev.dossier;

import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.output.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to make of which data.
 *
 * <pre>{@code
 * GenerateRequest request =
 *     GenerateRequest.builder(dataDirectory, outputDirectory, Instant.now()).threads(2).build();
 * GenerateResult result = Dossier.generate(request);
 * }</pre>
 */
public final class GenerateRequest {

  private final Path dataDirectory;
  private final Path outputDirectory;
  private final @Nullable Path templateDirectory;
  private final Instant asOf;
  private final Instant now;
  private final Set<Format> formats;
  private final Set<DocumentKindId> documents;
  private final Warnings warnings;
  private final int threads;
  private final Consumer<Progress> progress;
  private final @Nullable Path stateFile;

  private GenerateRequest(Builder builder) {
    dataDirectory = builder.dataDirectory;
    outputDirectory = builder.outputDirectory;
    templateDirectory = builder.templateDirectory;
    asOf = builder.asOf;
    now = builder.now.isAfter(asOf) ? builder.now : asOf;
    formats = Set.copyOf(builder.formats);
    documents = Set.copyOf(builder.documents);
    warnings = builder.warnings;
    threads = builder.threads;
    progress = builder.progress;
    stateFile = builder.stateFile;
  }

  /**
   * Starts a request with every format, every document and as many threads as there are processors.
   *
   * @param dataDirectory the folder with {@code organization.yaml} and the folders beside it
   * @param outputDirectory the folder whose content becomes the documents; made if it is missing
   * @param asOf the instant that counts as now: documents tell what was known then
   */
  public static Builder builder(Path dataDirectory, Path outputDirectory, Instant asOf) {
    return new Builder(dataDirectory, outputDirectory, asOf);
  }

  /** The folder the data is read from. */
  public Path dataDirectory() {
    return dataDirectory;
  }

  /** The folder the documents are written to. */
  public Path outputDirectory() {
    return outputDirectory;
  }

  /** The folder of templates and theme files that replace the shipped ones of the same name. */
  public Optional<Path> templateDirectory() {
    return Optional.ofNullable(templateDirectory);
  }

  /** The instant that counts as now: documents tell what was known then. */
  public Instant asOf() {
    return asOf;
  }

  /**
   * The instant at which the run takes place, or {@link #asOf} if that is later: recorded times
   * after it are findings. No document tells it.
   */
  public Instant now() {
    return now;
  }

  /** The formats to write; never empty. */
  public Set<Format> formats() {
    return formats;
  }

  /** The kinds of documents to write; empty for all. */
  public Set<DocumentKindId> documents() {
    return documents;
  }

  /** What warnings mean for the run. */
  public Warnings warnings() {
    return warnings;
  }

  /** How many threads render; at least 1. */
  public int threads() {
    return threads;
  }

  /** Who is told of the progress, from any of the rendering threads, one call at a time. */
  public Consumer<Progress> progress() {
    return progress;
  }

  /**
   * The file in which a run keeps what the next one needs to make only what has changed; empty to
   * make everything.
   */
  public Optional<Path> stateFile() {
    return Optional.ofNullable(stateFile);
  }

  /** What warnings mean for a run. */
  public enum Warnings {
    /** Documents are written in spite of them. */
    REPORT,
    /** They stop the run as errors do. */
    FAIL
  }

  /** Collects the optional parts of a request. */
  public static final class Builder {

    private final Path dataDirectory;
    private final Path outputDirectory;
    private final Instant asOf;
    private Instant now;
    private @Nullable Path templateDirectory;
    private Set<Format> formats = EnumSet.allOf(Format.class);
    private Set<DocumentKindId> documents = Set.of();
    private Warnings warnings = Warnings.REPORT;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Consumer<Progress> progress = event -> {};
    private @Nullable Path stateFile;

    private Builder(Path dataDirectory, Path outputDirectory, Instant asOf) {
      this.dataDirectory = Objects.requireNonNull(dataDirectory);
      this.outputDirectory = Objects.requireNonNull(outputDirectory);
      this.asOf = Objects.requireNonNull(asOf);
      this.now = asOf;
    }

    /**
     * Says when the run takes place, where that is after the instant that counts as now. Times that
     * lie between the two are then what was not known yet, and no mistakes.
     */
    public Builder now(Instant instant) {
      now = instant;
      return this;
    }

    /** Takes templates and theme files from {@code folder} before the shipped ones. */
    public Builder templateDirectory(@Nullable Path folder) {
      templateDirectory = folder;
      return this;
    }

    /**
     * Writes only these formats.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Builder formats(Set<Format> wanted) {
      if (wanted.isEmpty()) {
        throw new IllegalArgumentException("no format to write");
      }
      formats = wanted;
      return this;
    }

    /** Writes only documents of these kinds; none means all. */
    public Builder documents(Set<DocumentKindId> wanted) {
      documents = wanted;
      return this;
    }

    /** Says what warnings mean for the run. */
    public Builder warnings(Warnings meaning) {
      warnings = meaning;
      return this;
    }

    /**
     * Renders with this many threads.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("at least one thread is needed, not " + count);
      }
      threads = count;
      return this;
    }

    /** Tells {@code listener} of the progress. */
    public Builder progress(Consumer<Progress> listener) {
      progress = listener;
      return this;
    }

    /**
     * Keeps in {@code file} what the next run into the same folder needs to make only what has
     * changed. It tells of hidden data too, so it has no place among what is published.
     */
    public Builder stateFile(Path file) {
      stateFile = file;
      return this;
    }

    /** The finished request. */
    public GenerateRequest build() {
      return new GenerateRequest(this);
    }
  }
}
