/** Immutable records of the domain, as the data files state them. */
@NullMarked
package dev.dossier.model;

import org.jspecify.annotations.NullMarked;
