/** Where something stands in a file, and what is wrong with it there. */
@NullMarked
package dev.dossier.diagnostic;

import org.jspecify.annotations.NullMarked;
