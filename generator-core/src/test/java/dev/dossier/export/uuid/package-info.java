@NullMarked
package dev.dossier.export.uuid;

import org.jspecify.annotations.NullMarked;
