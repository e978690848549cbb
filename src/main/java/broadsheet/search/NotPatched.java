package broadsheet.search;

import java.io.IOException;

/** A part of the index has to be made from all its texts. */
final class NotPatched extends IOException {
  private static final long serialVersionUID = 1;

  NotPatched(String why) {
    super(why);
  }
}
