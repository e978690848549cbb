package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.FrontPagesView.Front;
import broadsheet.site.FrontPagesView.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tops of the front pages of a year. */
final class Fronts {
  /** Titles below the first story. */
  private static final int OTHERS = 2;

  /** A year of more issues has first stories only: it would be a heavy page. */
  private static final int MANY = 100;

  private final Here here;
  private final Calendars calendars;

  Fronts(Here here, Calendars calendars) {
    this.here = here;
    this.calendars = calendars;
  }

  /** The months of a year that have an issue. */
  List<Month> of(Year year) {
    List<Month> months = new ArrayList<>();
    int all = IntStream.rangeClosed(1, 12).map(m -> calendars.issues(year.atMonth(m)).size()).sum();
    int others = all > MANY ? 0 : OTHERS;
    for (int number = 1; number <= 12; number++) {
      YearMonth month = year.atMonth(number);
      List<Front> fronts = calendars.issues(month).stream().map(i -> front(i, others)).toList();
      if (!fronts.isEmpty()) {
        months.add(new Month("m" + number, here.dates().monthName(number), fronts));
      }
    }
    return months;
  }

  private Front front(IssueSummary issue, int others) {
    String label = issue.pages().isEmpty() ? "" : issue.pages().get(0).label();
    List<ArticleSummary> first = Mastheads.on(issue, label);
    FrontPage page = FrontPages.of(Entries.plain(here), first);
    return new Front(
        here.issue(issue.id()),
        issue.id().date().toString(),
        issue.number() == null ? null : here.messages().format("issue.number", issue.number()),
        page.lead(),
        page.stories().stream()
            .filter(story -> !story.headless())
            .limit(others)
            .map(story -> new Link(story.title(), story.href(), false))
            .toList());
  }
}
