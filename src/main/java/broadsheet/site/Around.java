package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * What comes before and after.
 *
 * @param before what comes before
 * @param after what comes after
 */
public record Around(@Nullable Link before, @Nullable Link after) {
  /** Neither. */
  static final Around NOTHING = new Around(null, null);
}
