@NullMarked
package dev.dossier.export;

import org.jspecify.annotations.NullMarked;
