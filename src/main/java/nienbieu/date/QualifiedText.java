package nienbieu.date;

import java.util.List;

/**
 * Qualifiers back into text, in one form for each meaning. LoC, level 2: a sign right of a number
 * holds for it and all before it, a sign left of a number for that number alone.
 */
final class QualifiedText {
  private QualifiedText() {}

  static String of(List<Part> parts) {
    int group = groupFromTheLeft(parts);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      text.append(at == 0 ? "" : "-");
      text.append(group == 0 ? part.qualifier().sign() : "");
      text.append(part.digits());
      text.append(at == group - 1 ? part.qualifier().sign() : "");
    }
    return text.toString();
  }

  /** How many numbers from the left share one sign while the others have none; 0 if not so. */
  private static int groupFromTheLeft(List<Part> parts) {
    Qualifier shared = parts.get(0).qualifier();
    int group = 0;
    while (group < parts.size() && parts.get(group).qualifier() == shared) {
      group++;
    }
    boolean othersHaveNone =
        parts.stream().skip(group).allMatch(part -> part.qualifier() == Qualifier.NONE);
    return shared != Qualifier.NONE && othersHaveNone ? group : 0;
  }

  static Qualifier together(List<Part> parts) {
    Qualifier all = Qualifier.NONE;
    for (Part part : parts) {
      all = all.and(part.qualifier());
    }
    return all;
  }

  /** 0 without qualifiers, 1 if one holds for the whole date, else 2. */
  static int level(List<Part> parts) {
    Qualifier first = parts.get(0).qualifier();
    if (parts.stream().anyMatch(part -> part.qualifier() != first)) {
      return 2;
    }
    return first == Qualifier.NONE ? 0 : 1;
  }
}
