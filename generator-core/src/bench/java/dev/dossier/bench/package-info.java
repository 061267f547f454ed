/** Benchmarks of the stages and of a whole run. */
@NullMarked
package dev.dossier.bench;

import org.jspecify.annotations.NullMarked;
