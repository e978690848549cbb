package broadsheet.shredder;

import broadsheet.archive.Role;

/**
 * A strip of print: what becomes one line of the page's text.
 *
 * @param item id of the item it belongs to
 * @param role what it does there
 * @param text with {@link Tag}s
 * @param joins whether it carries on a paragraph that an earlier strip left unfinished
 * @param level level of the heading mark that fits it, 0 for none
 */
record Strip(String item, Role role, String text, boolean joins, int level) {
  Strip(String item, Role role, String text) {
    this(item, role, text, false, 0);
  }

  Strip text(String other) {
    return new Strip(item, role, other, joins, level);
  }

  Strip level(int other) {
    return new Strip(item, role, text, joins, other);
  }

  /** The part of it that goes on in another line. */
  Strip rest(String other) {
    Role of = role == Role.DATELINE_BODY ? Role.BODY : role;
    return new Strip(item, of, other, true, 0);
  }

  boolean running() {
    return role == Role.BODY || role == Role.DATELINE_BODY;
  }

  int length() {
    return Tag.length(text);
  }
}
