package dev.dossier.render;

import dev.dossier.page.PlannedDocument;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code sitemap.xml} for search engines, as sitemaps.org defines it (protocol 0.9): the addresses
 * of pages, of which one file may hold 50,000.
 */
public final class SiteMap {

  /** Where it goes in the output folder. */
  public static final String PATH = "sitemap.xml";

  private static final int MOST = 50_000;

  private SiteMap() {}

  /**
   * Writes it.
   *
   * @param site the address of the site
   * @param pages the pages; those beyond what a file may hold are left out
   */
  public static byte[] of(URI site, List<PlannedDocument> pages) {
    String base = site.toString().endsWith("/") ? site.toString() : site + "/";
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    pages.stream()
        .limit(MOST)
        .map(page -> base + page.path() + ".html")
        .map(address -> URI.create(address.replace(" ", "%20")).toASCIIString())
        .forEach(
            address ->
                text.append("<url><loc>")
                    .append(address.replace("&", "&amp;").replace("'", "&apos;"))
                    .append("</loc></url>\n"));
    return text.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
