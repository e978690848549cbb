package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.HeadlineTerms;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.RepeatedTerms;
import broadsheet.site.Headword.Group;
import broadsheet.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the printed index lists, in alphabetical order. */
final class Headwords {
  private final Imprint imprint;
  private final Shelves shelves;
  private final List<Headword> all = new ArrayList<>();

  private Headwords(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
  }

  static List<Headword> of(Imprint imprint, Shelves shelves) {
    Headwords headwords = new Headwords(imprint, shelves);
    headwords.all.addAll(terms(shelves.issues()));
    headwords.names();
    headwords.all.sort(Headword.ALPHABETICAL);
    return List.copyOf(headwords.all);
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
    List<List<Sighting>> sightings =
        issues.parallelStream().map(issue -> sightings(issue, repeated)).toList();
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

  private static List<Sighting> sightings(IssueSummary issue, RepeatedTerms repeated) {
    List<Sighting> sightings = new ArrayList<>();
    for (ArticleSummary article : issue.articles()) {
      HeadlineTerms.of(article)
          .forEach(
              (folded, text) -> {
                if (repeated.mayRepeat(folded)) {
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
      add(Group.DISTRICTS, Slugs.of(district.name()), district, path);
    }
    shelves
        .columns()
        .forEach(
            (key, column) -> {
              String path = Urls.column(key.publication(), key.slug());
              String paper = imprint.archive().publication(key.publication()).name();
              String name = column.name() + "（" + paper + "）";
              all.add(
                  new Headword(
                      Group.COLUMNS, Slugs.of(column.name()), name, path, column.articles()));
            });
  }

  private void names(NameList list, Group group) {
    shelves.names(list).values().forEach(s -> add(group, list.slug(s), s, s.slug()));
  }

  private void add(Group group, String slug, Shelf shelf, String path) {
    all.add(new Headword(group, slug, shelf.name(), path, shelf.articles()));
  }
}
