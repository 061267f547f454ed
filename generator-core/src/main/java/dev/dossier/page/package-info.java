/** One record for every template, with everything that the template may show. */
@NullMarked
package dev.dossier.page;

import org.jspecify.annotations.NullMarked;
