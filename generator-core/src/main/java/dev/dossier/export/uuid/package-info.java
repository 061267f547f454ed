/** UUIDs that follow from names, for exports whose ids have to stay the same. */
@NullMarked
package dev.dossier.export.uuid;

import org.jspecify.annotations.NullMarked;
