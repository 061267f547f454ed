package dev.dossier.browser;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Browser} and the one {@link ReferenceSite} that all share; each test
 * starts with a wide, light screen and with scripts.
 */
final class InChromium implements ParameterResolver, BeforeEachCallback {

  private static final ExtensionContext.Namespace SHARED =
      ExtensionContext.Namespace.create(InChromium.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    Browser browser = shared(context, Browser.class, Browser::start);
    browser.scripts(true);
    browser.view(new View(View.DESKTOP, View.Scheme.LIGHT));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == ReferenceSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? shared(context, Browser.class, Browser::start)
        : shared(context, ReferenceSite.class, ReferenceSite::render);
  }

  /** What is made once and closed after the last test of all. */
  private static <T extends AutoCloseable> T shared(
      ExtensionContext context, Class<T> type, Supplier<T> maker) {
    return context.getRoot().getStore(SHARED).computeIfAbsent(type, made -> maker.get(), type);
  }
}
