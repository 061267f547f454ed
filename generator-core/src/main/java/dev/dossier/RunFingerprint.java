package dev.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Everything that the documents of a run follow from, as one digest. */
final class RunFingerprint {

  /** Folders directly within a data folder in which no run looks for data. */
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules");

  private RunFingerprint() {}

  /** The fingerprint of a run; empty where its inputs cannot be read, which the run then says. */
  static Optional<String> of(GenerateRequest request) {
    try {
      InputDigest digest =
          new InputDigest()
              .addProgram()
              .add(request.asOf())
              .add(new TreeSet<>(request.formats()))
              .add(request.warnings());
      TreeSet<String> documents = new TreeSet<>();
      request.documents().forEach(kind -> documents.add(kind.value()));
      digest.add(documents);
      Path data = request.dataDirectory().toAbsolutePath().normalize();
      digest.add(data).addFiles(data, dataOf(request, data));
      if (request.templateDirectory().isPresent()) {
        Path templates = request.templateDirectory().get().toAbsolutePath().normalize();
        digest.add(templates).addFiles(templates, any -> true);
      }
      return Optional.of(digest.hex());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** All of a data folder but what is hidden, and what a run writes. */
  private static Predicate<Path> dataOf(GenerateRequest request, Path data) {
    Path output = request.outputDirectory().toAbsolutePath().normalize();
    return path -> {
      String name = path.getFileName().toString();
      boolean passedOver = data.equals(path.getParent()) && PASSED_OVER.contains(name);
      boolean written =
          output.getParent() != null
              && output.getParent().equals(path.getParent())
              && name.startsWith(output.getFileName().toString());
      return !name.startsWith(".") && !passedOver && !written;
    };
  }
}
