package broadsheet.cli;

import broadsheet.archive.IssueId;
import broadsheet.dating.HeldPage;
import broadsheet.dating.Known;
import broadsheet.dating.LoosePage;
import broadsheet.dating.Placement;
import broadsheet.dating.Placing;
import broadsheet.dating.Wish;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Places pages in two rounds, so that an archive of any size is asked and little of it is read:
 * first by what they say themselves, then with the issues near the days in question and a few of
 * each publication.
 */
final class Neighbourhood {
  /** How far from a day in question an issue may lie to be read, and how many at most are. */
  private static final int DAYS = 4;

  private static final int MOST_ISSUES = 600;

  /** So many issues of each publication tell who writes in it and how its pages are labelled. */
  private static final int SAMPLE = 16;

  private Neighbourhood() {}

  /** The holdings; a folder that is not there yet holds nothing. */
  static Holdings open(Path root, List<Problem> problems) {
    Checked<Holdings> holdings = ContentFolder.open(root);
    if (Files.exists(root)) {
      holdings.problems().stream()
          .filter(Problem::isError)
          .map(p -> p.seenFrom(root))
          .forEach(problems::add);
    }
    return holdings.value();
  }

  static List<Placement> place(List<LoosePage> pages, Wish wish, Holdings holdings) {
    List<IssueId> ids = holdings.issues().stream().map(IssueFolder::id).toList();
    Known names = new Known(holdings.archive(), ids, List.of());
    List<Placement> first = new Placing(names).place(pages, wish);
    List<IssueFolder> near = near(first, holdings);
    if (near.isEmpty()) {
      return first;
    }
    List<HeldPage> held = near.parallelStream().flatMap(f -> read(holdings, f).stream()).toList();
    return new Placing(new Known(holdings.archive(), ids, held)).place(pages, wish);
  }

  private static List<HeldPage> read(Holdings holdings, IssueFolder folder) {
    var text = ContentFolder.read(holdings, folder).value();
    return HeldPage.of(new IssueReader(holdings.archive()).read(text).value().issue());
  }

  private static List<IssueFolder> near(List<Placement> placements, Holdings holdings) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    placements.forEach(p -> days.addAll(p.days()));
    Map<String, List<IssueFolder>> papers = new HashMap<>();
    List<IssueFolder> near = new ArrayList<>();
    for (IssueFolder folder : holdings.issues()) {
      LocalDate from = folder.id().date().minusDays(DAYS);
      LocalDate day = days.ceiling(from);
      if (day != null
          && !day.isAfter(folder.id().date().plusDays(DAYS))
          && near.size() < MOST_ISSUES) {
        near.add(folder);
      } else {
        papers.computeIfAbsent(folder.id().publication(), k -> new ArrayList<>()).add(folder);
      }
    }
    for (List<IssueFolder> issues : papers.values()) {
      int step = Math.max(1, issues.size() / SAMPLE);
      for (int i = 0; i < issues.size(); i += step) {
        near.add(issues.get(i));
      }
    }
    near.sort(java.util.Comparator.comparing(IssueFolder::id));
    return near;
  }
}
