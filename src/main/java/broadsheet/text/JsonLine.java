package broadsheet.text;

/**
 * Writes a JSON value in one line without spaces.
 *
 * <p>Every page carries some, so it is done here rather than by the library, whose generator is
 * three times as slow where characters have escapes of their own. A test holds the two together.
 */
final class JsonLine {
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder(512);

  private JsonLine() {}

  static String of(JsonValue value) {
    JsonLine line = new JsonLine();
    line.put(value);
    return line.out.toString();
  }

  private void put(JsonValue value) {
    if (value instanceof JsonObject object) {
      put(object);
    } else if (value instanceof JsonArray array) {
      put(array);
    } else if (value instanceof JsonValue.Text text) {
      put(text.value());
    } else if (value instanceof JsonValue.Decimal number) {
      out.append(number.value());
    } else if (value instanceof JsonValue.Flag flag) {
      out.append(flag.value());
    } else {
      out.append("null");
    }
  }

  private void put(JsonObject object) {
    char before = '{';
    for (JsonObject.Member member : object.members()) {
      out.append(before);
      put(member.name());
      out.append(':');
      put(member.value());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void put(JsonArray array) {
    char before = '[';
    for (JsonValue item : array.values()) {
      out.append(before);
      put(item);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void put(String text) {
    out.append('"');
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpecial(c)) {
        out.append(text, at, i);
        at = i + 1;
        if (Character.isHighSurrogate(c) && at < text.length() && isLow(text.charAt(at))) {
          out.append(c).append(text.charAt(at++));
          i++;
        } else {
          escape(c);
        }
      }
    }
    out.append(text, at, text.length()).append('"');
  }

  private static boolean isLow(char c) {
    return Character.isLowSurrogate(c);
  }

  private static boolean isSpecial(char c) {
    return c < 0x80
        ? c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&'
        : c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> number(c);
    }
  }

  /** Half a pair is no character. */
  private void number(char c) {
    if (Character.isSurrogate(c)) {
      out.append('\uFFFD');
      return;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }
}
