package broadsheet.check;

import java.util.Optional;

/**
 * Whether a text is JSON (RFC 8259), and if not, where it stops being so.
 *
 * <p>A grammar of its own: a check that shared the writer's library would share its leniency.
 */
final class Json {
  private static final int DEEPEST = 200;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Why a text is not JSON.
   *
   * @param offset of the first character that does not fit
   * @param what is wrong, in words
   */
  record Fault(int offset, String what) {}

  /** What is wrong with a text; nothing when it is JSON. */
  static Optional<Fault> fault(String text) {
    Json json = new Json(text);
    boolean valid = json.value(0) && json.end();
    return valid ? Optional.empty() : Optional.of(new Fault(json.at, json.what()));
  }

  private String what() {
    return at >= text.length()
        ? "it breaks off"
        : "unexpected \"" + shown(text.codePointAt(at)) + "\"";
  }

  private static String shown(int codePoint) {
    return codePoint < ' '
        ? "\\u" + Integer.toHexString(0x10000 + codePoint).substring(1)
        : Character.toString(codePoint);
  }

  private boolean end() {
    space();
    return at == text.length();
  }

  private boolean value(int depth) {
    space();
    if (at >= text.length() || depth > DEEPEST) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '{' -> members(depth, '}', true);
      case '[' -> members(depth, ']', false);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean members(int depth, char close, boolean named) {
    at++;
    space();
    if (take(close)) {
      return true;
    }
    do {
      if ((named && !name()) || !value(depth + 1)) {
        return false;
      }
      space();
    } while (take(','));
    return take(close);
  }

  private boolean name() {
    space();
    if (at >= text.length() || text.charAt(at) != '"' || !string()) {
      return false;
    }
    space();
    return take(':');
  }

  private boolean string() {
    at++;
    while (at < text.length() && text.charAt(at) >= ' ') {
      if (take('"')) {
        return true;
      }
      if (!take('\\')) {
        at++;
      } else if (!escape()) {
        return false;
      }
    }
    return false;
  }

  private boolean escape() {
    if (take('u')) {
      for (int i = 0; i < 4; i++) {
        if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0) {
          return false;
        }
        at++;
      }
      return true;
    }
    boolean known = at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0;
    at += known ? 1 : 0;
    return known;
  }

  private boolean word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!take(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean number() {
    take('-');
    boolean whole = take('0') || digits();
    if (whole && take('.')) {
      whole = digits();
    }
    if (whole && (take('e') || take('E'))) {
      if (!take('+')) {
        take('-');
      }
      whole = digits();
    }
    return whole;
  }

  private boolean digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean take(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
