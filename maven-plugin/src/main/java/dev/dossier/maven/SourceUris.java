package dev.dossier.maven;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of findings are, seen from the root of the sources.
 *
 * @param root the folder that paths are relative to where they lie below it
 * @param folders where files can be, the one looked at first before the others
 */
record SourceUris(Path root, List<Path> folders) {

  /** A relative URI for a file below the root, and an absolute one for any other. */
  String of(String file) {
    URI base = root.toAbsolutePath().normalize().toUri();
    return base.relativize(place(file).toUri()).toString();
  }

  /** The whole path of a file, in the first folder where there is none of that name. */
  Path place(String file) {
    Path folder =
        folders.stream()
            .filter(each -> Files.exists(each.resolve(file)))
            .findFirst()
            .orElse(folders.get(0));
    return folder.resolve(file).toAbsolutePath().normalize();
  }
}
