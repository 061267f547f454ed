package dev.dossier.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders the stress document with as many threads as each argument says and prints the digests of
 * the files; started in processes of its own by {@link ReproducibilityTest}.
 */
final class RenderingProcess {

  private RenderingProcess() {}

  public static void main(String[] arguments) throws ExecutionException, InterruptedException {
    for (String argument : arguments) {
      int threads = Integer.parseInt(argument);
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      List<Future<String>> digests = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        digests.add(pool.submit(() -> digest(Samples.render(Samples.stress()))));
      }
      pool.shutdown();
      for (Future<String> digest : digests) {
        System.out.println(digest.get());
      }
    }
  }

  static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
