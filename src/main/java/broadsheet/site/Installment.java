package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in a numbered series.
 *
 * @param series the page of the series
 * @param place which part of it, in words
 * @param parts all parts that are held, in order
 * @param before the part before it, or null
 * @param after the part after it, or null
 */
public record Installment(
    Link series, String place, List<Part> parts, @Nullable Link before, @Nullable Link after) {
  public Installment {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the series.
   *
   * @param label its printed number
   * @param article the article
   * @param date ISO date of its issue
   * @param issue its issue, by date
   */
  public record Part(String label, Link article, String date, Link issue) {}
}
