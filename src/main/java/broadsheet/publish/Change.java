package broadsheet.publish;

import java.util.Locale;

/** What a build did to a file of the site. */
enum Change {
  ADDED,
  CHANGED,
  REMOVED,
  KEPT;

  /** The word for it in lists. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
