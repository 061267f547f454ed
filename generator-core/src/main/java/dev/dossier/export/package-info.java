/** What one audience may see as tables for other programs, such as spreadsheets. */
@NullMarked
package dev.dossier.export;

import org.jspecify.annotations.NullMarked;
