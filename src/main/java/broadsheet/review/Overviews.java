package broadsheet.review;

import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.derive.RestDays;
import broadsheet.problem.Problem;
import broadsheet.review.MissingDays.Absence;
import broadsheet.site.Link;
import broadsheet.site.Messages;
import broadsheet.site.Urls;
import broadsheet.site.WebPage;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the front page of the report and its lists by year. */
final class Overviews {
  /** How many of the worst pages and issues the front page lists; the years list all. */
  private static final int SHEETS = 40;

  private static final int ISSUES = 60;
  private static final int STRETCHES = 40;
  private static final int PROBLEMS = 100;

  private final Printing printing;
  private final Messages messages;
  private final List<Tally> tallies;
  private final boolean whole;
  private final Map<String, List<Tally>> publications = new TreeMap<>();

  Overviews(Printing printing, List<Tally> tallies, boolean whole) {
    this.printing = printing;
    this.messages = printing.messages();
    this.tallies = tallies;
    this.whole = whole;
    for (Tally tally : tallies) {
      publications.computeIfAbsent(tally.issue().publication(), p -> new ArrayList<>()).add(tally);
    }
  }

  List<WebPage> make(List<Problem> problems, List<String> files) {
    List<WebPage> pages = new ArrayList<>();
    pages.add(new WebPage(Printing.FRONT, front(problems, files)));
    publications.forEach(
        (publication, all) -> years(all).forEach((y, of) -> pages.add(year(publication, y, of))));
    return pages;
  }

  private ReportView front(List<Problem> problems, List<String> files) {
    List<Tally> worst = worst();
    List<IssueRow> listed = worst.stream().limit(ISSUES).map(t -> row(Printing.FRONT, t)).toList();
    return new ReportView(
        printing.frame(Printing.FRONT, List.of(), messages.get("review.title")),
        read(),
        messages.format("review.threshold", Percent.of(printing.below())),
        totals(problems.size()),
        sheets(),
        listed,
        worst.size() - listed.size(),
        shelves(),
        whole ? gaps() : List.of(),
        problems.stream().sorted().limit(PROBLEMS).map(Problem::toString).toList(),
        files.stream().map(f -> new Link(f, f, false)).toList());
  }

  private String read() {
    long sheets = 0;
    long articles = 0;
    for (Tally tally : tallies) {
      sheets += tally.sheets().size();
      articles += tally.articles();
    }
    return messages.count("count.issues", tallies.size())
        + " · "
        + messages.count("count.pages", sheets)
        + " · "
        + messages.count("count.articles", articles);
  }

  private List<ReportView.Total> totals(int problems) {
    Counts sum = Counts.NONE.plus(Matter.PROBLEM, problems);
    for (Tally tally : tallies) {
      sum = sum.plus(tally.counts());
    }
    List<ReportView.Total> totals = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      int number = matter == Matter.GAP ? sum.of(matter) + stretches() : sum.of(matter);
      if (number > 0) {
        String key = "review.matter." + matter.label();
        totals.add(
            new ReportView.Total(
                matter.label(), messages.get(key), number, messages.get(key + ".means")));
      }
    }
    return totals;
  }

  private int stretches() {
    int sum = 0;
    for (List<Tally> of : whole ? publications.values() : List.<List<Tally>>of()) {
      sum += MissingDays.among(of.stream().map(Tally::issue).toList()).size();
    }
    return sum;
  }

  private List<Tally> worst() {
    return tallies.stream()
        .filter(t -> t.counts().all() > 0)
        .sorted(
            Comparator.comparingDouble(Tally::harm)
                .thenComparingInt(t -> t.counts().all())
                .reversed()
                .thenComparing(Tally::issue))
        .toList();
  }

  /** A page and the issue it is of. */
  private record Placed(IssueId issue, Tally.OfSheet sheet) {}

  private List<IssueRow> sheets() {
    return tallies.stream()
        .flatMap(t -> t.sheets().stream().map(s -> new Placed(t.issue(), s)))
        .filter(p -> p.sheet().counts().all() > 0)
        .sorted(
            Comparator.comparingDouble((Placed p) -> -p.sheet().harm())
                .thenComparing(Placed::issue)
                .thenComparing(p -> p.sheet().label()))
        .limit(SHEETS)
        .map(p -> row(p))
        .toList();
  }

  private IssueRow row(Placed placed) {
    Tally.OfSheet sheet = placed.sheet();
    String name = printing.named(placed.issue()) + " " + printing.page(sheet.label());
    Link link = printing.link(Printing.FRONT, name, sheet.address());
    return row(link, 1, sheet.counts(), sheet.harm());
  }

  private IssueRow row(String path, Tally tally) {
    Link link = printing.link(path, printing.named(tally.issue()), Urls.issue(tally.issue()));
    return row(link, tally.sheets().size(), tally.counts(), tally.harm());
  }

  private static IssueRow row(Link link, int pages, Counts counts, double harm) {
    return new IssueRow(
        link,
        pages,
        counts.doubts(),
        counts.of(Matter.CORRECTION) + counts.of(Matter.VARIANT),
        counts.of(Matter.JUMP) + counts.of(Matter.PROBLEM),
        Printing.harm(harm));
  }

  private List<ReportView.Shelf> shelves() {
    List<ReportView.Shelf> shelves = new ArrayList<>();
    publications.forEach(
        (publication, all) -> {
          List<Link> links = new ArrayList<>();
          years(all)
              .forEach(
                  (year, of) -> {
                    int findings = of.stream().mapToInt(Tally::findings).sum();
                    String text =
                        messages.format(
                            "review.year", printing.dates().year(year), of.size(), findings);
                    links.add(printing.link(Printing.FRONT, text, Urls.year(publication, year)));
                  });
          shelves.add(new ReportView.Shelf(printing.publication(publication), links));
        });
    return shelves;
  }

  private static Map<Year, List<Tally>> years(List<Tally> all) {
    Map<Year, List<Tally>> years = new TreeMap<>();
    for (Tally tally : all) {
      Year year = Year.of(tally.issue().date().getYear());
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(tally);
    }
    return years;
  }

  private WebPage year(String publication, Year year, List<Tally> of) {
    String path = Urls.year(publication, year);
    String title = printing.publication(publication) + " " + printing.dates().year(year);
    List<IssueRow> rows = of.stream().map(t -> row(path, t)).toList();
    return new WebPage(
        path, new YearReportView(printing.frame(path, List.of(), title), title, rows));
  }

  private List<ReportView.Gaps> gaps() {
    List<ReportView.Gaps> gaps = new ArrayList<>();
    publications.forEach((publication, all) -> gaps.add(gaps(publication, all)));
    gaps.removeIf(g -> g.stretches().isEmpty() && g.pages().isEmpty());
    return gaps;
  }

  private ReportView.Gaps gaps(String publication, List<Tally> all) {
    List<Absence> stretches = MissingDays.among(all.stream().map(Tally::issue).toList());
    List<String> longest =
        stretches.stream()
            .sorted(Comparator.comparingInt((Absence s) -> -s.days()).thenComparing(Absence::first))
            .limit(STRETCHES)
            .sorted(Comparator.comparing(Absence::first))
            .map(this::words)
            .toList();
    List<String> pages =
        all.stream()
            .flatMap(t -> t.missing().stream().map(m -> printing.named(t.issue()) + "：" + m))
            .limit(STRETCHES)
            .toList();
    int days = stretches.stream().mapToInt(Absence::days).sum();
    return new ReportView.Gaps(
        printing.publication(publication),
        messages.format("review.gaps.days", Messages.grouped(days)) + rest(all),
        longest,
        stretches.size() - longest.size(),
        pages);
  }

  private String rest(List<Tally> all) {
    TreeSet<java.time.LocalDate> held = new TreeSet<>();
    all.forEach(t -> held.add(t.issue().date()));
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : RestDays.of(held)) {
      names.add(messages.get("weekday." + day.getValue()));
    }
    return names.isEmpty() ? "" : messages.format("review.gaps.rest", String.join(", ", names));
  }

  private String words(Absence stretch) {
    String first = printing.dates().plain(stretch.first());
    return stretch.days() == 1
        ? first
        : messages.format(
            "review.gaps.stretch",
            first,
            printing.dates().plain(stretch.last()),
            Messages.grouped(stretch.days()));
  }

  List<String> json() {
    List<String> lines = new ArrayList<>();
    publications.forEach(
        (publication, all) -> {
          for (Absence stretch : MissingDays.among(all.stream().map(Tally::issue).toList())) {
            Finding finding =
                new Finding(
                    Matter.GAP,
                    null,
                    "",
                    Location.of(publication),
                    null,
                    null,
                    0,
                    words(stretch),
                    List.of(),
                    List.of(),
                    List.of());
            lines.add(FindingJson.line(finding, Printing.FRONT + "#gaps"));
          }
        });
    return lines;
  }
}
