package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Naming;
import broadsheet.archive.Section;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Serial;
import broadsheet.derive.Strands;
import broadsheet.names.NameKind;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All issues and articles of the archive, sorted into what they are listed under. */
final class Shelves {
  /** A column belongs to its publication. */
  record ColumnKey(String publication, String slug) implements Comparable<ColumnKey> {
    @Override
    public int compareTo(ColumnKey other) {
      int byPublication = publication.compareTo(other.publication);
      return byPublication != 0 ? byPublication : slug.compareTo(other.slug);
    }
  }

  private final Map<String, List<IssueSummary>> publications = new TreeMap<>();
  private final Map<MonthDay, List<IssueSummary>> days = new TreeMap<>();
  private final Map<ColumnKey, Shelf> columns = new TreeMap<>();
  private final Map<ColumnKey, Map<String, Shelf>> columnDistricts = new TreeMap<>();
  private final Map<String, Shelf> districts = new TreeMap<>();
  private final Map<String, Shelf> sections = new TreeMap<>();
  private final Map<NameList, Map<String, Shelf>> names = new EnumMap<>(NameList.class);
  private final Strands strands;
  private final Map<String, HeldDays> held = new TreeMap<>();
  private final HeldDays heldOfAny;
  private final List<IssueSummary> issues;
  private final Imprint imprint;
  private final long stamp;

  /**
   * @param imprint what all pages share
   * @param issues all issues, sorted by id
   * @param strands what runs through them
   */
  Shelves(Imprint imprint, List<IssueSummary> issues, Strands strands) {
    this.imprint = imprint;
    this.strands = strands;
    List.of(NameList.values()).forEach(list -> names.put(list, new TreeMap<>()));
    this.issues = List.copyOf(issues);
    this.stamp = Plan.ofIssues(issues);
    for (int i = issues.size() - 1; i >= 0; i--) {
      IssueSummary issue = issues.get(i);
      publications.computeIfAbsent(issue.id().publication(), p -> new ArrayList<>()).add(issue);
      days.computeIfAbsent(MonthDay.from(issue.id().date()), d -> new ArrayList<>()).add(issue);
      issue.articles().forEach(this::shelve);
    }
    publications.forEach((id, some) -> held.put(id, new HeldDays(some)));
    this.heldOfAny = new HeldDays(issues);
  }

  /** Whether lists show an article: a banner only heads others. */
  static boolean isListed(ArticleSummary article) {
    return article.kind() != Kind.COLUMN;
  }

  /** A banner heads others and is in no list but those of the editors who sign it. */
  private void shelve(ArticleSummary article) {
    if (isListed(article)) {
      add(article);
    } else {
      addBylines(article);
    }
  }

  private void add(ArticleSummary article) {
    Column column = article.column();
    District district = article.district();
    Section section = article.section();
    if (column != null) {
      ColumnKey key = new ColumnKey(article.issue().publication(), column.slug());
      columns.computeIfAbsent(key, k -> Shelf.empty(column.name(), k.slug)).articles().add(article);
      if (district != null) {
        add(columnDistricts.computeIfAbsent(key, k -> new TreeMap<>()), district, article);
      }
    }
    if (district != null) {
      add(districts, district, article);
    }
    if (section != null) {
      sections
          .computeIfAbsent(section.slug(), s -> Shelf.empty(section.name(), s))
          .articles()
          .add(article);
    }
    addBylines(article);
    addNames(NameList.PEOPLE, NameKind.PERSON, article);
    addNames(NameList.PLACES, NameKind.PLACE, article);
    strands
        .serials()
        .of(article)
        .ifPresent(s -> add(NameList.SERIES, serialKey(s), s.name(), article));
  }

  /** What a series is filed under: later ones of its name stand with it. */
  static String serialKey(Serial serial) {
    return serial.publication() + " " + serial.key();
  }

  private void addNames(NameList list, NameKind kind, ArticleSummary article) {
    strands.names().of(article, kind).forEach(n -> add(list, n.key(), n.text(), article));
  }

  /** Under the form of the name that the newest article has. */
  private void add(NameList list, String key, String name, ArticleSummary article) {
    names(list)
        .computeIfAbsent(key, k -> Shelf.empty(name, imprint.named(list, k)))
        .articles()
        .add(article);
  }

  private static void add(Map<String, Shelf> shelves, District district, ArticleSummary article) {
    shelves
        .computeIfAbsent(district.slug(), s -> Shelf.empty(district.name(), s))
        .articles()
        .add(article);
  }

  private void addBylines(ArticleSummary article) {
    for (String name : names(article.bylines())) {
      add(NameList.BYLINES, name, name, article);
    }
  }

  /** What stands in the cumulated index, sorted as if nothing had come after it. */
  Shelves cumulated(Cumulation cut) {
    List<IssueSummary> closed = issues.stream().filter(i -> cut.closes(i.id())).toList();
    return new Shelves(imprint, closed, Strands.of(closed));
  }

  /** Tells whether anything is not what it was. */
  long stamp() {
    return stamp;
  }

  /** The days of which an issue of any publication is held. */
  HeldDays held() {
    return heldOfAny;
  }

  /** The days of which an issue of a publication is held. */
  HeldDays held(String publication) {
    return held.getOrDefault(publication, heldOfAny);
  }

  private static Collection<String> names(List<Byline> bylines) {
    if (bylines.size() < 2) {
      return bylines.isEmpty() ? List.of() : List.of(bylines.get(0).name());
    }
    Set<String> names = new TreeSet<>();
    bylines.forEach(byline -> names.add(byline.name()));
    return names;
  }

  List<IssueSummary> issues() {
    return issues;
  }

  /** Issues by publication, newest first. */
  Map<String, List<IssueSummary>> publications() {
    return publications;
  }

  /** Issues by day of the year, newest first. */
  Map<MonthDay, List<IssueSummary>> days() {
    return days;
  }

  Map<ColumnKey, Shelf> columns() {
    return columns;
  }

  /** The columns of one publication. */
  List<Map.Entry<ColumnKey, Shelf>> columnsOf(String publication) {
    return columns.entrySet().stream()
        .filter(e -> e.getKey().publication().equals(publication))
        .toList();
  }

  /** The districts of a column. */
  Map<String, Shelf> districtsOf(ColumnKey column) {
    return columnDistricts.getOrDefault(column, Map.of());
  }

  /** The columns that report on a district. */
  List<ColumnKey> columnsAbout(String district) {
    return columnDistricts.entrySet().stream()
        .filter(e -> e.getValue().containsKey(district))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By slug. */
  Map<String, Shelf> districts() {
    return districts;
  }

  /** By slug. */
  Map<String, Shelf> sections() {
    return sections;
  }

  /** By what tells names apart; the shelf's slug is the address of its page. */
  Map<String, Shelf> names(NameList list) {
    return names.getOrDefault(list, Map.of());
  }

  /** The lists of names that the site has. */
  List<NameList> nameLists() {
    Naming naming = imprint.archive().naming();
    return Stream.of(NameList.values())
        .filter(
            list ->
                switch (list) {
                  case BYLINES -> true;
                  case PEOPLE -> naming.people();
                  case PLACES -> naming.places();
                  case SERIES -> !names(list).isEmpty();
                })
        .toList();
  }

  /** The newest issue of the archive's newest day, in the order of the configuration. */
  List<IssueSummary> newestDay(List<String> order) {
    if (issues.isEmpty()) {
      return List.of();
    }
    IssueId newest = issues.get(issues.size() - 1).id();
    return issues.stream()
        .filter(i -> i.id().date().equals(newest.date()))
        .sorted((a, b) -> Integer.compare(place(order, a), place(order, b)))
        .toList();
  }

  private static int place(List<String> order, IssueSummary issue) {
    int place = order.indexOf(issue.id().publication());
    return place < 0 ? order.size() : place;
  }
}
