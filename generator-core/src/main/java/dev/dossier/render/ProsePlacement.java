package dev.dossier.render;

import dev.dossier.page.Messages;

/**
 * Where a piece of prose goes in a document.
 *
 * @param headingLevel the level of the highest heading in the prose, 2 to 6
 * @param idPrefix what the ids of this piece start with, unique in the document
 * @param siteRoot the way from the document to the root of the site, such as {@code ../}; empty at
 *     the root
 * @param messages the words of the prose's language
 */
record ProsePlacement(int headingLevel, String idPrefix, String siteRoot, Messages messages) {

  ProsePlacement {
    if (headingLevel < 2 || headingLevel > 6) {
      throw new IllegalArgumentException("no heading level for prose: " + headingLevel);
    }
  }
}
