package broadsheet.review;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.site.Link;
import broadsheet.site.Messages;
import broadsheet.site.Urls;
import broadsheet.site.WebPage;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the report of one issue: its web pages, its lines of JSON, its tally. */
final class IssueReports {
  /** An issue of more lines than this is shown a page a file. */
  private static final int LARGE = 1200;

  private static final int TITLE = 30;

  private final Printing printing;
  private final IssueFindings found;
  private final Issue issue;
  private final Places places;
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<Finding, String> ids = new HashMap<>();
  private final List<String> json = new ArrayList<>();

  IssueReports(Printing printing, Reviewed reviewed) {
    this.printing = printing;
    this.found = new IssueFindings(reviewed, printing.below(), printing.messages());
    this.issue = reviewed.reading().issue();
    issue.articles().forEach(a -> articles.put(a.id(), a));
    int lines = found.sheets().stream().mapToInt(s -> s.sheet().lines().size()).sum();
    this.places = new Places(issue.id(), lines > LARGE);
  }

  IssueReport make() {
    List<WebPage> pages = new ArrayList<>();
    List<Finding> all = new ArrayList<>(found.others());
    if (places.apart()) {
      number(all);
      for (IssueFindings.OfSheet sheet : found.sheets()) {
        number(sheet.findings());
        pages.add(sheetAlone(sheet));
      }
    } else {
      found.sheets().forEach(s -> all.addAll(s.findings()));
      all.sort(Finding.WORST_FIRST);
      number(all);
    }
    pages.add(0, whole(all));
    return new IssueReport(tally(), pages, json);
  }

  private void number(List<Finding> findings) {
    for (Finding finding : findings) {
      String id = places.finding(finding);
      ids.put(finding, id);
      json.add(FindingJson.line(finding, places.file(finding.page()) + "#" + id));
    }
  }

  private WebPage whole(List<Finding> findings) {
    String path = places.ofIssue();
    String title = printing.named(issue.id());
    IssueReportView view =
        new IssueReportView(
            printing.frame(path, trail(path), title),
            title,
            printing.summary(counts()),
            issue.id().publication() + "/" + issue.id().folder() + "/",
            findings.stream().map(this::view).toList(),
            places.apart() ? 0 : found.sheets().stream().mapToInt(s -> s.more()).sum(),
            found.sheets().stream().map(s -> sheet(s, path)).toList());
    return new WebPage(path, view);
  }

  private WebPage sheetAlone(IssueFindings.OfSheet sheet) {
    String label = sheet.sheet().label();
    String path = places.file(label);
    List<Link> trail = new ArrayList<>(trail(path));
    trail.add(printing.link(path, printing.named(issue.id()), places.ofIssue()));
    String title = printing.named(issue.id()) + " " + printing.page(label);
    IssueReportView view =
        new IssueReportView(
            printing.frame(path, trail, title),
            title,
            printing.summary(counts(sheet)),
            sheet.sheet().reading().path(),
            sheet.findings().stream().map(this::view).toList(),
            sheet.more(),
            List.of(sheet(sheet, path)));
    return new WebPage(path, view);
  }

  private List<Link> trail(String path) {
    IssueId id = issue.id();
    Year year = Year.of(id.date().getYear());
    String title = printing.publication(id.publication()) + " " + printing.dates().year(year);
    return List.of(printing.link(path, title, Urls.year(id.publication(), year)));
  }

  private FindingView view(Finding finding) {
    String id = ids.getOrDefault(finding, "");
    Messages messages = printing.messages();
    int line = finding.at().line();
    boolean ofLine = !finding.page().isEmpty() && line > 0 && !finding.lines().isEmpty();
    String page = finding.page().isEmpty() ? "" : printing.page(finding.page());
    Double sure = finding.probability();
    List<FindingView.ChoiceView> choices = new ArrayList<>();
    for (Choice choice : finding.choices()) {
      choices.add(
          new FindingView.ChoiceView(
              id + "-" + (choices.size() + 1),
              choice.says(),
              choice.file(),
              choice.lines(),
              (int) choice.lines().lines().count()));
    }
    return new FindingView(
        id,
        finding.matter().label(),
        messages.get("review.matter." + finding.matter().label()),
        line > 0 ? (page + " " + messages.format("review.line", line)).strip() : page,
        ofLine ? "#" + places.row(finding.page(), line) : null,
        line > 0 ? finding.at().toString() : finding.at().path(),
        title(finding.article()),
        sure == null ? null : Percent.of(sure),
        finding.what(),
        finding.lines(),
        finding.evidence().stream().map(String::strip).toList(),
        choices);
  }

  /** What an article goes by: its headline, its district, its first words. */
  private @Nullable String title(@Nullable ArticleId id) {
    Article article = id == null ? null : articles.get(id);
    if (article == null) {
      return null;
    }
    String headline = article.heads().headline();
    String district = article.district();
    String words =
        headline != null
            ? headline
            : district != null
                ? district
                : article.blocks().isEmpty() ? "" : article.blocks().get(0).text();
    return words.isEmpty() ? article.id().value() : Sheet.shortened(words, TITLE);
  }

  private SheetView sheet(IssueFindings.OfSheet of, String path) {
    String label = of.sheet().label();
    String own = places.file(label);
    boolean here = own.equals(path);
    return new SheetView(
        places.anchor(label),
        printing.page(label),
        of.sheet().reading().path(),
        printing.summary(counts(of)),
        here ? null : Urls.relative(path, own),
        here ? new Rows(printing, places, of, ids, this::title).make() : List.of());
  }

  private static Counts counts(IssueFindings.OfSheet sheet) {
    return Counts.of(sheet.findings()).plus(Matter.ROLE, sheet.more());
  }

  private Counts counts() {
    Counts counts = Counts.of(found.others());
    for (IssueFindings.OfSheet sheet : found.sheets()) {
      counts = counts.plus(counts(sheet));
    }
    return counts;
  }

  private Tally tally() {
    List<Tally.OfSheet> sheets = new ArrayList<>();
    for (IssueFindings.OfSheet of : found.sheets()) {
      String label = of.sheet().label();
      int lines = of.sheet().lines().size();
      sheets.add(new Tally.OfSheet(label, places.sheet(label), lines, counts(of), of.harm()));
    }
    double harm = sheets.stream().mapToDouble(Tally.OfSheet::harm).sum();
    List<String> missing =
        found.others().stream().filter(f -> f.matter() == Matter.GAP).map(Finding::what).toList();
    return new Tally(
        issue.id(), issue.articles().size(), json.size(), sheets, counts(), harm, missing);
  }
}
