/** Pages that explain data files, goals and findings, made from what these are defined by. */
@NullMarked
package dev.dossier.reference;

import org.jspecify.annotations.NullMarked;
