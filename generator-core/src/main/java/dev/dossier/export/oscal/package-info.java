/** Who is responsible for what as OSCAL documents, and whether such documents fit together. */
@NullMarked
package dev.dossier.export.oscal;

import org.jspecify.annotations.NullMarked;
