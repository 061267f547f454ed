/** What follows from the records: classification, deadlines, clocks, metrics, effective owners. */
@NullMarked
package dev.dossier.derive;

import org.jspecify.annotations.NullMarked;
