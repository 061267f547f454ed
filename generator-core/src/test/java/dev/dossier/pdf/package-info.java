/** Proves PDF files with validators, parsers and pictures. */
@NullMarked
package dev.dossier.pdf;

import org.jspecify.annotations.NullMarked;
