package broadsheet.reading;

import java.util.Locale;

/**
 * One reason for what a line was taken for.
 *
 * @param rule short name of the rule that spoke, {@code byline-in-brackets}
 * @param why what it saw, for a person to read
 * @param weight how much it counted, in log odds; negative when it spoke against
 */
public record Evidence(String rule, String why, double weight) {
  /** {@code +10.0 dateline: opens as a report does}. */
  public String sentence() {
    return String.format(Locale.ROOT, "%+6.1f  %s: %s", weight, rule, why);
  }
}
