package nienbieu.build;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds Atom documents against {@code feeds/atom.rnc}. */
final class AtomSchema implements ErrorHandler {
  private final List<String> faults = new ArrayList<>();
  private final ValidationDriver driver;

  AtomSchema() throws IOException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, this);
    driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String schema = Path.of("src/test/resources/feeds/atom.rnc").toUri().toString();
    try {
      if (!driver.loadSchema(new InputSource(schema))) {
        throw new IOException("" + faults);
      }
    } catch (SAXException broken) {
      throw new IOException(broken);
    }
  }

  /** What is wrong with a document. */
  List<String> faults(String xml) throws IOException {
    faults.clear();
    try {
      driver.validate(new InputSource(new StringReader(xml)));
    } catch (SAXException broken) {
      faults.add(broken.getMessage());
    }
    return List.copyOf(faults);
  }

  @Override
  public void warning(SAXParseException fault) {
    error(fault);
  }

  @Override
  public void error(SAXParseException fault) {
    faults.add(fault.getLineNumber() + ": " + fault.getMessage());
  }

  @Override
  public void fatalError(SAXParseException fault) {
    error(fault);
  }
}
