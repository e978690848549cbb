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
  private static final int BYLINES_FOLDER = "bylines/".length();

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
    for (IssueSummary issue : issues) {
      issue.articles().forEach(a -> repeated.add(HeadlineTerms.of(a).keySet()));
    }
    Map<String, Headword> terms = new HashMap<>();
    for (int i = issues.size() - 1; i >= 0; i--) {
      for (ArticleSummary article : issues.get(i).articles()) {
        HeadlineTerms.of(article)
            .forEach(
                (folded, text) -> {
                  if (repeated.mayRepeat(folded)) {
                    terms.computeIfAbsent(folded, f -> term(text)).articles().add(article);
                  }
                });
      }
    }
    return terms.values().stream().filter(t -> t.articles().size() > 1).toList();
  }

  /** In the form in which the newest headline has it. */
  private static Headword term(String text) {
    return new Headword(Group.TERMS, Slugs.of(text), text, null, new ArrayList<>());
  }

  private void names() {
    for (Shelf person : shelves.bylines().values()) {
      String slug = person.slug().substring(BYLINES_FOLDER);
      add(Group.BYLINES, slug.substring(0, slug.indexOf('/')), person, person.slug());
    }
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

  private void add(Group group, String slug, Shelf shelf, String path) {
    all.add(new Headword(group, slug, shelf.name(), path, shelf.articles()));
  }
}
