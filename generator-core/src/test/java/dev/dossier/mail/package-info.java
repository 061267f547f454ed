@NullMarked
package dev.dossier.mail;

import org.jspecify.annotations.NullMarked;
