package dev.dossier.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents a second, on one and on two threads, beside the floor: the library alone writing the
 * same text. Run with {@code -prof gc} for the allocation per document.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 3, time = 8)
public class EngineBenchmark {

  /** What the threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    final ThreePages pages = new ThreePages();
    final PdfRenderer renderer = PdfRenderer.builder().build();
  }

  /** The library's fonts are not safe for use by several threads. */
  @State(Scope.Thread)
  public static class OwnFont {
    final BaseFont font = ThreePages.newFont();
  }

  @Benchmark
  @Threads(1)
  public void floor(Shared shared, OwnFont own) throws DocumentException, IOException {
    shared.pages.writeRaw(own.font, OutputStream.nullOutputStream());
  }

  @Benchmark
  @Threads(1)
  public Object oneThread(Shared shared) throws IOException {
    return shared.renderer.render(shared.pages.request(), OutputStream.nullOutputStream());
  }

  @Benchmark
  @Threads(2)
  public Object twoThreads(Shared shared) throws IOException {
    return shared.renderer.render(shared.pages.request(), OutputStream.nullOutputStream());
  }
}
