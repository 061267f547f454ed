package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.page.Page;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Page records to XHTML by templates. Immutable and thread-safe.
 *
 * <p>A template of the user's replaces the shipped one of the same name. What goes wrong in one of
 * the user's templates is a diagnostic; what goes wrong in a shipped one is a bug.
 */
public final class TemplateEngine {

  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final String SHIPPED = "/dev/dossier/templates";
  private static final Pattern PLACE =
      Pattern.compile("^==> |\\s*\\[in (?:template|macro|function) .*]$");
  private static final int ROOM = 32 * 1024;
  private static final Pattern STACK_FRAME =
      Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)]");

  private final @Nullable Path userFolder;
  private final Configuration configuration;

  /**
   * @param userFolder the folder of the user's templates; absent if there are none
   */
  public TemplateEngine(@Nullable Path userFolder) {
    this.userFolder = userFolder;
    this.configuration = configuration(userFolder);
  }

  private static Configuration configuration(@Nullable Path userFolder) {
    Configuration configuration = new Configuration(VERSION);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
    wrapper.setMemberAccessPolicy(new PageAccess());
    wrapper.setExposeFields(false);
    configuration.setObjectWrapper(wrapper.build());
    configuration.setTemplateLoader(loader(userFolder));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setAutoIncludes(List.of());
    return configuration;
  }

  private static TemplateLoader loader(@Nullable Path userFolder) {
    TemplateLoader shipped = new ClassTemplateLoader(TemplateEngine.class, SHIPPED);
    if (userFolder == null) {
      return shipped;
    }
    try {
      return new MultiTemplateLoader(
          new TemplateLoader[] {new FileTemplateLoader(userFolder.toFile()), shipped});
    } catch (IOException e) {
      throw new UncheckedIOException("The template folder " + userFolder + " cannot be read", e);
    }
  }

  /**
   * Whether there is a template of this name, the user's or a shipped one, and it can be parsed;
   * findings about the user's own go to {@code findings}.
   */
  public boolean accepts(String name, List<Diagnostic> findings) {
    try {
      configuration.getTemplate(name);
      return true;
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      return false;
    } catch (ParseException e) {
      findings.add(
          finding(
              e.getTemplateName(),
              e.getLineNumber(),
              e.getColumnNumber(),
              firstParagraph(e.getEditorMessage()),
              e));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " cannot be read", e);
    }
  }

  /**
   * The XHTML of {@code page}, without a document type.
   *
   * @param name file name of the template
   * @throws TemplateFault if a template of the user's has an error
   */
  public String render(String name, Page page) {
    StringWriter out = new StringWriter(ROOM);
    try {
      Template template = configuration.getTemplate(name);
      template.process(
          Map.of(
              "page", page,
              "message", new MessageFunction(page.frame().messages()),
              "prose", new ProseDirective(page),
              "figure", new FigureDirective()),
          out);
      return out.toString();
    } catch (ParseException e) {
      throw new TemplateFault(
          finding(
              e.getTemplateName(),
              e.getLineNumber(),
              e.getColumnNumber(),
              firstParagraph(e.getEditorMessage()),
              e));
    } catch (TemplateException e) {
      throw new TemplateFault(finding(e));
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " cannot be read", e);
    }
  }

  /**
   * What went wrong where the user's templates are nearest to it: a shipped macro fails because of
   * what one of them passed to it.
   */
  private Diagnostic finding(TemplateException e) {
    String text = firstParagraph(e.getMessageWithoutStackTop());
    String stack = e.getFTLInstructionStack();
    Matcher frame = STACK_FRAME.matcher(stack == null ? "" : stack);
    while (!isOfUser(e.getTemplateSourceName()) && frame.find()) {
      if (isOfUser(frame.group(1))) {
        return finding(
            frame.group(1),
            Integer.valueOf(frame.group(2)),
            Integer.valueOf(frame.group(3)),
            text,
            e);
      }
    }
    return finding(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), text, e);
  }

  private boolean isOfUser(@Nullable String name) {
    return userFolder != null && name != null && Files.isRegularFile(userFolder.resolve(name));
  }

  private Diagnostic finding(
      @Nullable String name,
      @Nullable Integer line,
      @Nullable Integer column,
      String text,
      Exception cause) {
    if (userFolder == null || name == null || !isOfUser(name)) {
      throw new IllegalStateException("The shipped template " + name + " fails: " + text, cause);
    }
    if (line == null || column == null || line < 1 || column < 1) {
      return Diagnostic.of(DocumentCode.TEMPLATE_FAILS, SourceSpan.wholeFile(name), text);
    }
    return Diagnostic.of(DocumentCode.TEMPLATE_FAILS, new SourceSpan(name, line, column, 1), text)
        .withExcerpt(excerpt(userFolder.resolve(name), line));
  }

  private static @Nullable String excerpt(Path file, int line) {
    try (var lines = Files.lines(file)) {
      return lines.skip(line - 1L).findFirst().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + file + " cannot be read", e);
    }
  }

  /** The first paragraph of {@code message} as one line, without the place that it repeats. */
  private static String firstParagraph(String message) {
    return message
        .strip()
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(line -> PLACE.matcher(line).replaceAll("").strip())
        .collect(Collectors.joining(" "));
  }
}
