/** YAML files and JSON Schemas in, located nodes and records out. */
@NullMarked
package dev.dossier.read;

import org.jspecify.annotations.NullMarked;
