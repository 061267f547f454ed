package dev.dossier.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with what follows its changes: a style sheet and a script from this server, which the
 * pages' own policy allows, and the notice.
 *
 * @param html the page with all of it
 * @param tag the same for two pages that show the same
 */
record LivePage(String html, String tag) {

  /** Where the server has files of its own. */
  static final String OWN = "_dossier/";

  private static final Pattern BODY = Pattern.compile("<body[^>]*>");
  private static final int TAG_BYTES = 12;

  /**
   * Makes it of a page of the site.
   *
   * @param path where the page is
   */
  static LivePage of(String html, String path, String notice) {
    String tag = tag(html + notice);
    String head =
        "<link rel=\"stylesheet\" href=\"/"
            + OWN
            + "live.css\"/>\n<script src=\"/"
            + OWN
            + "live.js\" defer=\"defer\" data-page=\""
            + escaped(path)
            + "\" data-tag=\""
            + tag
            + "\"></script>\n</head>";
    String page = html.replaceFirst("</head>", Matcher.quoteReplacement(head));
    Matcher body = BODY.matcher(page);
    if (!notice.isEmpty() && body.find()) {
      page = page.substring(0, body.end()) + "\n" + notice + page.substring(body.end());
    }
    return new LivePage(page, tag);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String tag(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
