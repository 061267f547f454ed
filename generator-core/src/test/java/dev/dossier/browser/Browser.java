package dev.dossier.browser;

import dev.dossier.InstalledProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium of this machine without a window, as one reader with a profile of its own uses it. No
 * host but this machine can be reached from it.
 */
final class Browser implements AutoCloseable {

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Pattern REQUESTED =
      Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]*)\"");
  private static final int HEIGHT = 900;

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Starts it. The test is skipped where Chromium or its driver is not installed. */
  static Browser start() {
    SELENIUM.setLevel(Level.SEVERE);
    Path program = InstalledProgram.named("chromium");
    Path driver = InstalledProgram.named("chromedriver");
    try {
      Path profile = Files.createTempDirectory("dossier-chromium");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(driver.toFile())
              .usingAnyFreePort()
              .withSilent(true)
              .build();
      Browser browser = new Browser(profile, new ChromeDriver(service, options(program, profile)));
      browser.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException("There is no folder for the profile of Chromium", e);
    }
  }

  private static ChromeOptions options(Path program, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Opens a page. What was logged before is forgotten. */
  void open(URI page) {
    driver.get("about:blank");
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
    driver.get(page.toString());
  }

  URI place() {
    return URI.create(driver.getCurrentUrl());
  }

  /** Looks at pages as {@code view} says, on a screen with motion. */
  void view(View view) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", view.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    media("screen", view.scheme(), Motion.WELCOME);
  }

  /** Whether things on the screen may move. */
  enum Motion {
    WELCOME,
    REDUCED
  }

  /** Looks at pages on the screen or as they are printed. */
  void media(String medium, View.Scheme scheme, Motion motion) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                feature("prefers-color-scheme", scheme.name().toLowerCase(Locale.ROOT)),
                feature(
                    "prefers-reduced-motion",
                    motion == Motion.REDUCED ? "reduce" : "no-preference"))));
  }

  private static Map<String, String> feature(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  /** Whether pages may run scripts of their own. */
  void scripts(boolean allowed) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Presses {@code key} so many times. */
  void press(Keys key, int times) {
    Actions actions = new Actions(driver);
    for (int i = 0; i < times; i++) {
      actions.sendKeys(key);
    }
    actions.perform();
  }

  /** Types on the keyboard. */
  void type(CharSequence text) {
    new Actions(driver).sendKeys(text).perform();
  }

  /** Presses {@code key} while {@code modifier} is held. */
  void press(Keys modifier, String key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  /** The value of an expression or of statements with {@code return}. */
  Object ask(String script, Object... arguments) {
    Object value = ((JavascriptExecutor) driver).executeScript(script, arguments);
    return value == null ? "" : value;
  }

  /** The list that statements return. */
  List<?> list(String script, Object... arguments) {
    return (List<?>) ask(script, arguments);
  }

  /** The value that statements pass to the function which is their last argument. */
  Object await(String script, Object... arguments) {
    Object value = ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    return value == null ? "" : value;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What the console has said since the page was opened: faults of scripts, files and policies. */
  List<String> console() {
    return logged(LogType.BROWSER);
  }

  /** The addresses that were asked for since the page was opened, its own among them. */
  List<String> requests() {
    return logged(LogType.PERFORMANCE).stream()
        .filter(event -> event.contains("\"Network.requestWillBeSent\""))
        .map(REQUESTED::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  private List<String> logged(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }

  private void devtools(String command, Map<String, Object> arguments) {
    driver.executeCdpCommand(command, arguments);
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The profile of Chromium cannot be deleted", e);
    }
  }
}
