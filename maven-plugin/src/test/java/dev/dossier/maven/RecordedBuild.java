package dev.dossier.maven;

import java.io.File;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;

/** An editor that runs builds: keeps the markers of files, and what it was to look at again. */
final class RecordedBuild implements BuildContext {

  private final Map<File, List<String>> markers = new TreeMap<>();
  private final List<File> refreshed = new ArrayList<>();
  private @Nullable List<File> changed;

  /** The markers of all files as text, in the order of files. */
  List<String> markers() {
    return markers.values().stream().flatMap(List::stream).toList();
  }

  List<File> refreshed() {
    return refreshed;
  }

  /** From now on builds are of {@code files} that were changed, or of folders with such files. */
  void change(List<File> files) {
    changed = files;
  }

  @Override
  public boolean isIncremental() {
    return changed != null;
  }

  @Override
  public boolean hasDelta(File file) {
    return changed == null || changed.contains(file);
  }

  @Override
  public void refresh(File file) {
    refreshed.add(file);
  }

  @Override
  public void removeMessages(File file) {
    markers.remove(file);
  }

  @Override
  public void addMessage(
      File file, int line, int column, String text, int severity, @Nullable Throwable cause) {
    markers
        .computeIfAbsent(file, key -> new ArrayList<>())
        .add(
            "%s %s:%d:%d: %s"
                .formatted(
                    severity == SEVERITY_ERROR ? "error" : "warning",
                    file.getName(),
                    line,
                    column,
                    text));
  }

  @Override
  public void addWarning(File file, int line, int column, String text, @Nullable Throwable cause) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addError(File file, int line, int column, String text, @Nullable Throwable cause) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasDelta(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasDelta(List<String> paths) {
    throw new UnsupportedOperationException();
  }

  @Override
  public OutputStream newFileOutputStream(File file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Scanner newScanner(File folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Scanner newScanner(File folder, boolean ignoreDelta) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Scanner newDeleteScanner(File folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setValue(String key, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object getValue(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUptodate(File target, File source) {
    throw new UnsupportedOperationException();
  }
}
