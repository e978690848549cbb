package broadsheet.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a loose page belongs, as far as can be told.
 *
 * @param path the file as the user named it
 * @param publication the folder of its publication
 * @param date its day
 * @param edition its edition; empty for the only one
 * @param label its page
 * @param doubts why it should not be filed unseen, whatever the names say
 */
public record Placement(
    String path,
    Guess<String> publication,
    Guess<LocalDate> date,
    String edition,
    Guess<String> label,
    List<String> doubts) {
  public Placement {
    doubts = List.copyOf(doubts);
  }

  /** How probable it is that all of it is right; 0 when something is not known. */
  public double probability() {
    boolean whole = publication.value() != null && date.value() != null && label.value() != null;
    return whole && doubts.isEmpty()
        ? publication.probability() * date.probability() * label.probability()
        : 0;
  }

  /** The days that it may be of, in order: those whose neighbours are worth reading. */
  public List<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate value = date.value();
    if (value != null) {
      days.add(value);
    }
    date.others().forEach(o -> days.add(o.value()));
    return List.copyOf(days);
  }
}
