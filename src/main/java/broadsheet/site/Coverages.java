package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.IssueSummary;
import broadsheet.site.Coverage.MonthCell;
import broadsheet.site.Coverage.YearRow;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** What is held of a publication. */
final class Coverages {
  private Coverages() {}

  /**
   * The coverage of a publication.
   *
   * @param here the page that shows it
   * @param id the publication
   * @param newestFirst its issues, at least one
   */
  static Coverage of(Here here, String id, List<IssueSummary> newestFirst) {
    Calendars calendars = new Calendars(id, newestFirst);
    Publication publication = here.imprint().archive().publication(id);
    return new Coverage(
        here.link(publication.name(), Urls.publication(id)),
        publication.place(),
        Runs.span(here, calendars.first(), calendars.last()),
        counts(here.messages(), newestFirst),
        calendars.years().stream().map(y -> row(here, id, calendars, y)).toList());
  }

  /** 12期 · 40版 · 510篇. */
  static String counts(Messages messages, List<IssueSummary> issues) {
    long pages = 0;
    long articles = 0;
    for (IssueSummary issue : issues) {
      pages += issue.pages().size();
      articles += Mastheads.listed(issue).size();
    }
    return messages.count("count.issues", issues.size())
        + " · "
        + messages.count("count.pages", pages)
        + " · "
        + messages.count("count.articles", articles);
  }

  private static YearRow row(Here here, String id, Calendars calendars, Year year) {
    List<MonthCell> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(calendars.cell(here, year.atMonth(month)));
    }
    Link link = here.link(here.dates().year(year), Urls.year(id, year));
    return new YearRow(link, calendars.summary(here, year), months);
  }
}
