package nienbieu.build;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks the checker that shops and libraries use what it has against a book. */
final class BookCheck extends MasterReport {
  private static final Set<Severity> BAD =
      EnumSet.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

  private final List<String> complaints = new ArrayList<>();
  private int features;

  private BookCheck() {
    super(true);
    setLocale(Locale.ENGLISH);
  }

  /** Its errors and warnings; none for a good book. */
  static List<String> complaints(byte[] book) {
    BookCheck report = new BookCheck();
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").check();
    if (report.features == 0) {
      throw new IllegalStateException("the checker has not looked into the book");
    }
    return report.complaints;
  }

  @Override
  public void message(Message message, EPUBLocation where, Object... values) {
    if (BAD.contains(message.getSeverity())) {
      complaints.add(message.getID() + " " + where + " " + message.getMessage(values));
    }
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    features++;
  }

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {}
}
