package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** Makes the page of an issue. */
final class IssueViews {
  private final Here here;
  private final IssueSummary issue;

  private IssueViews(Here here, IssueSummary issue) {
    this.here = here;
    this.issue = issue;
  }

  static IssueView of(Imprint imprint, Paper paper) {
    IssueSummary summary = paper.summary();
    Here here = new Here(imprint, Urls.issue(summary.id()));
    return new IssueViews(here, summary).view(paper.issue().notes());
  }

  private IssueView view(List<String> notes) {
    List<Sheet> sheets = issue.pages().stream().map(this::sheet).toList();
    return new IssueView(
        frame(),
        Mastheads.of(here, issue),
        Mastheads.around(here, issue.id()),
        sameDay(here, issue.id()),
        notes,
        sheets.isEmpty() ? null : sheets.get(0),
        sheets.isEmpty() ? List.of() : sheets.subList(1, sheets.size()),
        Mastheads.listed(issue).stream().map(a -> Coins.of(here.imprint(), a)).toList(),
        here.to(Urls.issueData(issue.id())),
        Takeaways.of(here, Citations.issue(here.imprint(), issue)));
  }

  private Frame frame() {
    IssueId id = issue.id();
    Outlook outlook = here.imprint().outlook();
    return trail(Frames.of(here, here.named(id)), here, id)
        .describe(here.named(id) + "，" + Mastheads.counts(here.messages(), issue))
        .around(
            outlook.before(id).map(Urls::issue).orElse(null),
            outlook.after(id).map(Urls::issue).orElse(null))
        .feed(Urls.publicationFeed(id.publication()), here.publication(id))
        .metas(HeadMetas.ofIssue(here, issue))
        .card(Urls.issueCard(id))
        .data(LinkedData.issue(here, issue))
        .make();
  }

  /** The steps from the home page to an issue. */
  static Frames trail(Frames frames, Here here, IssueId id) {
    Year year = Year.of(id.date().getYear());
    YearMonth month = YearMonth.from(id.date());
    Dates dates = here.dates();
    return frames
        .step(here.publication(id), Urls.publication(id.publication()))
        .step(dates.year(year), Urls.year(id.publication(), year))
        .step(dates.monthName(month.getMonthValue()), Urls.month(id.publication(), month))
        .step(here.issue(id).text(), Urls.issue(id));
  }

  /** Other issues of the day, by the name of their publication. */
  static List<Link> sameDay(Here here, IssueId id) {
    return here.imprint().outlook().sameDay(id).stream()
        .map(other -> here.link(paper(here, other), Urls.issue(other)))
        .toList();
  }

  private static String paper(Here here, IssueId issue) {
    String name = here.publication(issue);
    return issue.edition().isEmpty() ? name : name + " " + issue.edition();
  }

  /** First words stand on the front page; on the others too where an issue has few articles. */
  private Entries entries(PageSummary page) {
    Entries entries = Entries.plain(here);
    boolean first = page.equals(issue.pages().get(0));
    return first ? entries : entries.among(Mastheads.listed(issue).size());
  }

  private Sheet sheet(PageSummary page) {
    return new Sheet(
        here.link(here.pageName(page.label()), Urls.page(issue.id(), page.label())),
        page.name(),
        here.messages().count("count.articles", Mastheads.on(issue, page.label()).size()),
        FrontPages.of(entries(page), Mastheads.on(issue, page.label())));
  }
}
