package broadsheet.dating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the pages; what is null is to be found out.
 *
 * @param publication the name of its folder
 * @param date the day
 * @param edition the edition, where a date is given; empty for the only one
 * @param label the page
 */
public record Wish(
    @Nullable String publication,
    @Nullable LocalDate date,
    String edition,
    @Nullable String label) {
  /** Nothing is said. */
  public static final Wish NONE = new Wish(null, null, "", null);
}
