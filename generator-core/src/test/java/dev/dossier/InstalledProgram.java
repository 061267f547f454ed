package dev.dossier;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A program of this machine that a test needs beside what Maven brings. */
public final class InstalledProgram {

  private static final String REQUIRED = "DOSSIER_PROGRAMS_REQUIRED";

  private InstalledProgram() {}

  /**
   * Where the program called {@code name} is installed. Where it is not, the test is skipped, or
   * fails if the environment says that programs are required.
   */
  public static Path named(String name) {
    Optional<Path> found =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String missing = name + " is not installed";
      if (System.getenv(REQUIRED) != null) {
        fail(missing);
      }
      abort(missing);
    }
    return found.orElseThrow();
  }
}
