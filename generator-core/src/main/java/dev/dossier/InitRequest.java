package dev.dossier;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where to start a set of data.
 *
 * @param directory the folder of the project; made where there is none
 * @param version the version of Dossier that the project is to use
 * @param today the day on which the sample incident is two days old
 */
public record InitRequest(Path directory, String version, LocalDate today) {}
