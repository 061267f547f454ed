/** Shows a site on this machine while it is being written, and follows its changes. */
@NullMarked
package dev.dossier.serve;

import org.jspecify.annotations.NullMarked;
