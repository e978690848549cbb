package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.HeadlineTerms;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.RepeatedTerms;
import broadsheet.site.Headword.Group;
import broadsheet.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what the printed index lists, in alphabetical order. */
final class Headwords {
  private final Imprint imprint;
  private final Shelves shelves;
  private final Predicate<ArticleSummary> asked;
  private final List<Headword> all = new ArrayList<>();

  /**
   * @param asked what a name's newest article must be for the name to be listed
   */
  private Headwords(Imprint imprint, Shelves shelves, Predicate<ArticleSummary> asked) {
    this.imprint = imprint;
    this.shelves = shelves;
    this.asked = asked;
  }

  /** The headwords of all issues. */
  static List<Headword> of(Imprint imprint, Shelves shelves) {
    return new Headwords(imprint, shelves, article -> true).with(terms(shelves.issues()));
  }

  /**
   * The headwords of the newest month: what stands in it, and in two articles of any time. Each has
   * all its articles, as it may have none in the cumulated index, or one that is not listed there.
   */
  static List<Headword> since(Imprint imprint, Shelves shelves, Cumulation cut) {
    return new Headwords(imprint, shelves, article -> !cut.closes(article.issue()))
        .with(terms(shelves.issues(), cut));
  }

  private List<Headword> with(List<Headword> terms) {
    all.addAll(terms);
    names();
    all.sort(Headword.ALPHABETICAL);
    return List.copyOf(all);
  }

  /**
   * The terms that stand in two headlines or more; how often is counted exactly. Only these are
   * kept, of all others eight bytes.
   *
   * @param issues sorted by id
   */
  static List<Headword> terms(List<IssueSummary> issues) {
    RepeatedTerms repeated = new RepeatedTerms();
    List<RepeatedTerms> seen = issues.parallelStream().map(Headwords::seen).toList();
    seen.forEach(repeated::addAll);
    repeated.sort();
    return terms(issues, repeated::mayRepeat);
  }

  /** The same of the terms that stand in an issue of the newest month. */
  static List<Headword> terms(List<IssueSummary> issues, Cumulation cut) {
    Set<String> fresh = new HashSet<>();
    issues.stream()
        .filter(issue -> !cut.closes(issue.id()))
        .flatMap(issue -> issue.articles().stream())
        .forEach(article -> fresh.addAll(HeadlineTerms.of(article).keySet()));
    return terms(issues, fresh::contains);
  }

  private static List<Headword> terms(List<IssueSummary> issues, Predicate<String> wanted) {
    List<List<Sighting>> sightings =
        issues.parallelStream().map(issue -> sightings(issue, wanted)).toList();
    Map<String, List<Sighting>> terms = new HashMap<>();
    for (int i = issues.size() - 1; i >= 0; i--) {
      for (Sighting sighting : sightings.get(i)) {
        terms.computeIfAbsent(sighting.folded(), f -> new ArrayList<>()).add(sighting);
      }
    }
    return terms.values().parallelStream()
        .filter(all -> all.size() > 1)
        .map(all -> term(all.get(0).text(), all.stream().map(Sighting::article).toList()))
        .toList();
  }

  /** A term in a headline. */
  private record Sighting(String folded, String text, ArticleSummary article) {}

  private static RepeatedTerms seen(IssueSummary issue) {
    RepeatedTerms terms = new RepeatedTerms();
    issue.articles().forEach(a -> terms.add(HeadlineTerms.of(a).keySet()));
    return terms;
  }

  private static List<Sighting> sightings(IssueSummary issue, Predicate<String> wanted) {
    List<Sighting> sightings = new ArrayList<>();
    for (ArticleSummary article : issue.articles()) {
      HeadlineTerms.of(article)
          .forEach(
              (folded, text) -> {
                if (wanted.test(folded)) {
                  sightings.add(new Sighting(folded, text, article));
                }
              });
    }
    return sightings;
  }

  /** In the form in which the newest headline has it. */
  private static Headword term(String text, List<ArticleSummary> articles) {
    return new Headword(Group.TERMS, Slugs.of(text), text, null, articles);
  }

  private void names() {
    names(NameList.BYLINES, Group.BYLINES);
    names(NameList.PEOPLE, Group.PEOPLE);
    names(NameList.PLACES, Group.PLACES);
    names(NameList.SERIES, Group.SERIES);
    for (Shelf district : shelves.districts().values()) {
      String path = Urls.district(district.slug());
      add(Group.DISTRICTS, Slugs.of(district.name()), district.name(), district, path);
    }
    shelves
        .columns()
        .forEach(
            (key, column) -> {
              String path = Urls.column(key.publication(), key.slug());
              String paper = imprint.archive().publication(key.publication()).name();
              String name = column.name() + "（" + paper + "）";
              add(Group.COLUMNS, Slugs.of(column.name()), name, column, path);
            });
  }

  private void names(NameList list, Group group) {
    shelves.names(list).values().forEach(s -> add(group, list.slug(s), s.name(), s, s.slug()));
  }

  private void add(Group group, String slug, String text, Shelf shelf, String path) {
    if (asked.test(shelf.articles().get(0))) {
      all.add(new Headword(group, slug, text, path, shelf.articles()));
    }
  }
}
