package nienbieu.site.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser of the run to the tests that ask for it, and closes it after the last. */
public final class RealBrowser implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BrowserSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RealBrowser.class))
        .computeIfAbsent(Attempt.class, key -> Attempt.make(), Attempt.class)
        .session();
  }

  /** A failed start is remembered too, so that each test fails at once and says why. */
  private record Attempt(BrowserSession started, RuntimeException failure)
      implements AutoCloseable {

    static Attempt make() {
      try {
        return new Attempt(BrowserSession.start(), null);
      } catch (RuntimeException failure) {
        return new Attempt(null, failure);
      }
    }

    BrowserSession session() {
      if (failure != null) {
        throw failure;
      }
      return started;
    }

    @Override
    public void close() {
      if (started != null) {
        started.close();
      }
    }
  }
}
