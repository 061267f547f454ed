/** The one entry: data folder in, documents out. */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;
