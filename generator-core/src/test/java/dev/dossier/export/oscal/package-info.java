@NullMarked
package dev.dossier.export.oscal;

import org.jspecify.annotations.NullMarked;
