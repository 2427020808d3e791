package nienbieu.site;

import java.io.IOException;
import java.nio.file.Files;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, as the checker of the W3C and the WHATWG sees it. */
final class HtmlValidity implements SiteCheck {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  // The checker's schema is read by deep recursion, deeper than a thread's usual stack.
  private static final long STACK_BYTES = 64L << 20;

  @Override
  public void check(SiteFolder site, Findings findings) {
    Throwable[] broken = new Throwable[1];
    Thread thread = new Thread(null, () -> validate(site, findings), "validator", STACK_BYTES);
    thread.setUncaughtExceptionHandler((where, what) -> broken[0] = what);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    if (broken[0] != null) {
      throw new IllegalStateException("the HTML checker itself failed", broken[0]);
    }
  }

  private static void validate(SiteFolder site, Findings findings) {
    Errors errors = new Errors(findings);
    try {
      // One checker for all pages: reading the schema takes a second, a page a few milliseconds.
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
      validator.setUpMainSchema(SCHEMA, errors);
      validator.setUpValidatorAndParsers(errors, true, false);
      for (String page : site.pages().keySet()) {
        errors.page = page;
        try (var bytes = Files.newInputStream(site.root().resolve(page))) {
          InputSource source = new InputSource(bytes);
          source.setEncoding("UTF-8");
          source.setSystemId(site.root().resolve(page).toUri().toString());
          validator.checkHtmlInputSource(source);
        }
      }
    } catch (IOException | SAXException broken) {
      throw new IllegalStateException(errors.page, broken);
    } catch (Exception broken) {
      throw new IllegalStateException("the HTML checker does not start", broken);
    }
  }

  /** Errors only: the checker warns of JSON-LD under a strict policy, which browsers allow. */
  private static final class Errors implements ErrorHandler {
    private final Findings findings;
    private String page = "";

    Errors(Findings findings) {
      this.findings = findings;
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      findings.add(page, "html", error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
