@NullMarked
package dev.dossier.export.cacao;

import org.jspecify.annotations.NullMarked;
