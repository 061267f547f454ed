/** Rules that hold across records. */
@NullMarked
package dev.dossier.check;

import org.jspecify.annotations.NullMarked;
