package dev.dossier;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where to write the reference to.
 *
 * @param directory the folder of the pages; made where there is none
 * @param descriptor the text of the descriptor of the Maven plugin, {@code plugin.xml}
 * @param examples a folder whose text files show findings as the console does; none if absent
 */
public record ReferenceRequest(Path directory, String descriptor, @Nullable Path examples) {}
