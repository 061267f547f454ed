/** Compares two states of what one audience may see, and says in typed changes what is new. */
@NullMarked
package dev.dossier.compare;

import org.jspecify.annotations.NullMarked;
