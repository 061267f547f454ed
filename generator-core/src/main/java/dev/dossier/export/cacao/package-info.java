/** Runbooks as CACAO Security Playbooks 2.0 of OASIS, written and read. */
@NullMarked
package dev.dossier.export.cacao;

import org.jspecify.annotations.NullMarked;
