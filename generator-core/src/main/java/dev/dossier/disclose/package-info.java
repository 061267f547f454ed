/** What one audience may see. */
@NullMarked
package dev.dossier.disclose;

import org.jspecify.annotations.NullMarked;
