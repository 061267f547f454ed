/** Templates, Markdown and diagrams to XHTML. */
@NullMarked
package dev.dossier.render;

import org.jspecify.annotations.NullMarked;
