/** Rendered letters to e-mails: one XHTML as HTML and as plain text, with the PDF attached. */
@NullMarked
package dev.dossier.mail;

import org.jspecify.annotations.NullMarked;
