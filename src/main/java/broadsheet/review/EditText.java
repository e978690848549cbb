package broadsheet.review;

import broadsheet.review.Quotes.Quote;

/** Writes the operations of an editor's file. */
final class EditText {
  private EditText() {}

  static String one(String operation, Quote at) {
    return two(operation, at, "", "");
  }

  static String two(String operation, Quote at, String key, String value) {
    StringBuilder out = new StringBuilder();
    out.append("- ").append(operation).append(": ").append(scalar(at.words())).append('\n');
    if (!key.isEmpty()) {
      out.append("  ").append(key).append(": ").append(scalar(value)).append('\n');
    }
    if (at.nth() > 0) {
      out.append("  nth: ").append(at.nth()).append('\n');
    }
    return out.toString();
  }

  static String correct(Quote at, String from, String to, String why) {
    return two("correct", at, "from", from)
        + "  to: "
        + scalar(to)
        + "\n  why: "
        + scalar(why)
        + "\n";
  }

  /** Plain where YAML reads it as written, else in double quotes. */
  static String scalar(String text) {
    boolean plain =
        text.matches("[\\p{IsHan}\\p{IsAlphabetic}“《（][^:#\"\\\\\\p{Cntrl}]*")
            && !text.matches("(?i)true|false|null|yes|no|on|off")
            && text.strip().equals(text);
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
