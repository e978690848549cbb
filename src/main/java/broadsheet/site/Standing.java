package broadsheet.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages of the site in place that are known to be what they were before any is planned: those of
 * the cumulated index ({@link Cumulation}), where no issue that stands in it has changed.
 *
 * @param stamps by path
 */
public record Standing(Map<String, Long> stamps) {
  /** Nothing is known. */
  public static final Standing NONE = new Standing(Map.of());

  public Standing {
    stamps = Map.copyOf(stamps);
  }

  /** The same pages, planned without being looked at. */
  List<Plan> plans() {
    return new TreeMap<>(stamps)
        .entrySet().stream().map(page -> plan(page.getKey(), page.getValue())).toList();
  }

  private static Plan plan(String path, long stamp) {
    return new Plan(
        path,
        () -> stamp,
        () -> {
          throw new IllegalStateException(path + " was planned to stay as it is");
        });
  }
}
