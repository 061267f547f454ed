/** Files written all at once or not at all. */
@NullMarked
package dev.dossier.output;

import org.jspecify.annotations.NullMarked;
