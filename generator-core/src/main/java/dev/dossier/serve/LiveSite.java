package dev.dossier.serve;

import java.util.Optional;

/** A site whose files may be others each time they are asked for. May be used by many threads. */
public interface LiveSite {

  /**
   * A file as it is now; empty if there is none.
   *
   * @param path relative to the root of the site, with forward slashes
   */
  Optional<byte[]> file(String path);

  /** The page to show where there is no file at {@code path}: a whole HTML document. */
  String missing(String path);

  /** What to show above every page, as a piece of HTML; empty for nothing. */
  String notice();
}
