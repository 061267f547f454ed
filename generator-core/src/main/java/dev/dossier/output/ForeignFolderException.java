package dev.dossier.output;

import java.io.IOException;
import java.nio.file.Path;

/** An output folder has content that no earlier run wrote. */
public final class ForeignFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  ForeignFolderException(Path folder) {
    super(folder + " holds files that Dossier did not write");
  }
}
