/** Tests of the pages of the reference data in a real Chromium. */
@NullMarked
package dev.dossier.browser;

import org.jspecify.annotations.NullMarked;
