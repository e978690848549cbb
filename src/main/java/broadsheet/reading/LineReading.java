package broadsheet.reading;

import broadsheet.archive.Role;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a source line was taken for.
 *
 * @param line 1-based line in the page's file
 * @param text the line
 * @param item key of the item that holds it
 * @param role what it does there
 * @param joins whether it carries on the paragraph that the item's previous line left unfinished
 * @param confidence probability, 0 to 1, that item and role are right
 * @param reasons why; worked out when it is asked for
 */
public record LineReading(
    int line,
    String text,
    String item,
    Role role,
    boolean joins,
    double confidence,
    Supplier<List<Evidence>> reasons) {
  /** Why, the strongest first. */
  public List<Evidence> evidence() {
    return List.copyOf(reasons.get());
  }
}
