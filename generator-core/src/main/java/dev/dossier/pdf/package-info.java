/** XHTML and CSS to tagged, archival, reproducible PDF; knows nothing of incidents. */
@NullMarked
package dev.dossier.pdf;

import org.jspecify.annotations.NullMarked;
