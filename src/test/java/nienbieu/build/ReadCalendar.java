package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/** A calendar as ical4j reads it. */
final class ReadCalendar {
  private static final int MOST_OCTETS = 75;

  private final byte[] octets;
  private final Calendar calendar;

  private ReadCalendar(byte[] octets, Calendar calendar) {
    this.octets = octets;
    this.calendar = calendar;
  }

  static ReadCalendar of(byte[] octets) throws IOException {
    try {
      return new ReadCalendar(
          octets, new CalendarBuilder().build(new ByteArrayInputStream(octets)));
    } catch (ParserException broken) {
      throw new AssertionError(broken.getMessage() + "\n" + new String(octets, UTF_8), broken);
    }
  }

  /** Its events, in the order of the file. */
  List<VEvent> events() {
    return calendar.getComponents("VEVENT");
  }

  /** The value of a property of the calendar itself. */
  Optional<String> value(String property) {
    return calendar.getProperty(property).map(Property::getValue);
  }

  /** The value of a property that an event has. */
  static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  /** What is wrong with it: what ical4j finds, and what it is silent on. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    ValidationResult result = calendar.validate();
    result.getEntries().forEach(entry -> faults.add(entry.toString()));
    for (VEvent event : events()) {
      String start = value(event, "DTSTART");
      event
          .getProperty("DTEND")
          .map(Property::getValue)
          .filter(end -> end.compareTo(start) <= 0)
          .ifPresent(end -> faults.add("from " + start + " to " + end));
    }
    addLines(faults);
    return faults;
  }

  // RFC 5545, 3.1: lines end with CR LF, have at most 75 octets and are UTF-8 each by itself.
  private void addLines(List<String> faults) {
    int start = 0;
    for (int at = 0; at < octets.length; at++) {
      if (octets[at] == '\r' && at + 1 < octets.length && octets[at + 1] == '\n') {
        addLine(start, at - start, faults);
        at++;
        start = at + 1;
      } else if (octets[at] == '\r' || octets[at] == '\n') {
        faults.add("half a line break at octet " + at);
      }
    }
    if (start != octets.length || start == 0) {
      faults.add("no line break at the end");
    }
  }

  private void addLine(int start, int length, List<String> faults) {
    String line = new String(octets, start, length, UTF_8);
    if (length > MOST_OCTETS) {
      faults.add(length + " octets: " + line);
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, start, length));
    } catch (CharacterCodingException broken) {
      faults.add("a letter is cut: " + line);
    }
  }
}
