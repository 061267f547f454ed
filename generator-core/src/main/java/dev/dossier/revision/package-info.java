/**
 * Reads the data as a revision of a git repository has it, and changes nothing in the repository.
 */
@NullMarked
package dev.dossier.revision;

import org.jspecify.annotations.NullMarked;
