package dev.dossier.maven;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * Findings as markers of an editor that runs the build, such as Eclipse, at their files, lines and
 * columns. Where Maven itself runs the build there are none: its log has the findings already.
 */
final class Markers {

  private final BuildContext editor;

  Markers(BuildContext editor) {
    this.editor = editor;
  }

  private boolean isEditor() {
    return !(editor instanceof DefaultBuildContext);
  }

  /**
   * Whether there is anything to do: not where an editor builds after a change to other files.
   *
   * @param folders what the documents are made of
   */
  boolean isConcerned(List<Path> folders) {
    return !isEditor()
        || !editor.isIncremental()
        || folders.stream().map(Path::toFile).anyMatch(editor::hasDelta);
  }

  /**
   * Shows {@code findings} in place of those of earlier runs.
   *
   * @param files where the files of findings are
   * @param folders where files of findings can be, the data folder first
   */
  void show(List<Diagnostic> findings, SourceUris files, List<Path> folders) {
    if (!isEditor()) {
      return;
    }
    folders.forEach(this::clear);
    for (Diagnostic finding : findings) {
      editor.addMessage(
          files.place(finding.span().file()).toFile(),
          finding.span().line(),
          finding.span().column(),
          finding.message() + " [" + finding.code().id() + "]",
          finding.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
          null);
    }
  }

  private void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      editor.removeMessages(folder.toFile());
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.map(Path::toFile).forEach(editor::removeMessages);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  /** Lets an editor see what was written to {@code folder}. */
  void refresh(Path folder) {
    if (isEditor()) {
      editor.refresh(folder.toFile());
    }
  }
}
