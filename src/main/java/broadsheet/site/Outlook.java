package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.text.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which issues there are, known before any of them is read; gives each issue its neighbours.
 *
 * <p>Immutable; may be asked from several threads.
 */
public final class Outlook {
  private final NavigableMap<String, List<IssueId>> byPublication = new TreeMap<>();
  private final Map<LocalDate, List<IssueId>> byDate = new TreeMap<>();
  private final Map<IssueId, Integer> places = new TreeMap<>();

  /**
   * @param issues all issues of the archive, in any order
   */
  public Outlook(List<IssueId> issues) {
    for (IssueId issue : issues.stream().sorted().toList()) {
      List<IssueId> run =
          byPublication.computeIfAbsent(issue.publication(), p -> new ArrayList<>());
      places.put(issue, run.size());
      run.add(issue);
      byDate.computeIfAbsent(issue.date(), d -> new ArrayList<>()).add(issue);
    }
  }

  /** Ids of the publications that have at least one issue, sorted. */
  public List<String> publications() {
    return List.copyOf(byPublication.keySet());
  }

  /** The issue of the same publication before this one. */
  Optional<IssueId> before(IssueId issue) {
    return neighbour(issue, -1);
  }

  /** The issue of the same publication after this one. */
  Optional<IssueId> after(IssueId issue) {
    return neighbour(issue, 1);
  }

  /** The other issues of that day, of this and other publications. */
  List<IssueId> sameDay(IssueId issue) {
    return byDate.getOrDefault(issue.date(), List.of()).stream()
        .filter(other -> !other.equals(issue))
        .toList();
  }

  /** Tells whether the neighbours of an issue are what they were. */
  public long stamp(IssueId issue) {
    Stamp stamp = new Stamp().add(before(issue).map(IssueId::toString).orElse(null));
    stamp.add(after(issue).map(IssueId::toString).orElse(null));
    sameDay(issue).forEach(other -> stamp.add(other.toString()));
    return stamp.value();
  }

  private Optional<IssueId> neighbour(IssueId issue, int step) {
    List<IssueId> run = byPublication.getOrDefault(issue.publication(), List.of());
    int place = places.getOrDefault(issue, -10) + step;
    return place >= 0 && place < run.size() ? Optional.of(run.get(place)) : Optional.empty();
  }
}
