/**
 * The goals: parameters become a request, findings go to the log, trouble becomes one exception.
 */
@NullMarked
package dev.dossier.maven;

import org.jspecify.annotations.NullMarked;
