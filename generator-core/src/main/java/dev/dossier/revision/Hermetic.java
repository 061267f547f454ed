package dev.dossier.revision;

import java.io.IOException;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit within the repository: it reads no settings of the user or the machine, starts no
 * other program, and does not measure the file system by writing to it.
 */
final class Hermetic extends SystemReader {

  private static final Hermetic INSTANCE = new Hermetic(SystemReader.getInstance());

  private final SystemReader machine;

  private Hermetic(SystemReader machine) {
    this.machine = machine;
    setPlatformChecker();
  }

  /** Makes it so for all that JGit does in this class loader. */
  static void install() {
    synchronized (INSTANCE) {
      if (SystemReader.getInstance() != INSTANCE) {
        SystemReader.setInstance(INSTANCE);
      }
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return machine.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  @Deprecated
  public long getCurrentTime() {
    return machine.now().toEpochMilli();
  }

  @Override
  @Deprecated
  public int getTimezone(long when) {
    return TimeZone.getTimeZone("UTC").getOffset(when);
  }

  /**
   * Settings that say nothing but how exact the times of files are, which is not to be measured.
   */
  private static final class NoSettings extends FileBasedConfig {

    private static final String FILE_SYSTEM = "filesystem";

    NoSettings(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() throws IOException {
      throw new IOException("settings are only read");
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit wanted) {
      return section.equals(FILE_SYSTEM)
          ? wanted.convert(1, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
    }
  }
}
