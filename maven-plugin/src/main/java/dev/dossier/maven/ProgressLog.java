package dev.dossier.maven;

import dev.dossier.output.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Says how far a long run is, every few seconds; a short run passes without a word. */
final class ProgressLog implements Consumer<Progress> {

  private static final long INTERVAL = Duration.ofSeconds(4).toNanos();

  private final Log log;
  private final LongSupplier nanoTime;
  private long lastSpoken;

  /**
   * @param nanoTime a clock of nanoseconds from any origin, such as {@link System#nanoTime}
   */
  ProgressLog(Log log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    lastSpoken = nanoTime.getAsLong();
  }

  @Override
  public void accept(Progress progress) {
    long now = nanoTime.getAsLong();
    if (now - lastSpoken < INTERVAL || progress.done() == progress.total()) {
      return;
    }
    lastSpoken = now;
    log.info(
        String.format(Locale.ENGLISH, "%,d of %,d documents", progress.done(), progress.total()));
  }
}
