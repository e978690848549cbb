package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Byline;
import broadsheet.derive.ArticleSummary;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What articles can be filtered and counted by.
 *
 * @param publications by id; the name stands where other labels have their slug
 * @param kinds by label
 * @param sections by name
 * @param districts by name
 * @param columns by name
 * @param bylines by name
 * @param qualities by label, with no slug
 * @param months articles of each month, {@code 2022-11}
 */
record Facets(
    Labels publications,
    Labels kinds,
    Labels sections,
    Labels districts,
    Labels columns,
    Labels bylines,
    Labels qualities,
    TreeMap<String, Integer> months) {
  static Facets none() {
    return new Facets(
        new Labels(),
        new Labels(),
        new Labels(),
        new Labels(),
        new Labels(),
        new Labels(),
        new Labels(),
        new TreeMap<>());
  }

  void count(Archive archive, ArticleSummary article) {
    String publication = article.issue().publication();
    publications.count(publication, archive.publication(publication).name());
    kinds.count(article.kind().label(), "");
    qualities.count(article.quality().band().label(), "");
    months.merge(article.issue().date().toString().substring(0, 7), 1, Integer::sum);
    if (article.section() != null) {
      sections.count(article.section().name(), article.section().slug());
    }
    if (article.district() != null) {
      districts.count(article.district().name(), article.district().slug());
    }
    if (article.column() != null) {
      columns.count(article.column().name(), article.column().slug());
    }
    names(article).forEach(name -> bylines.count(name, ""));
  }

  /** The names that sign an article, each once. */
  static Set<String> names(ArticleSummary article) {
    Set<String> names = new LinkedHashSet<>();
    article.bylines().stream().map(Byline::name).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }

  void addAll(Facets other) {
    publications.addAll(other.publications);
    kinds.addAll(other.kinds);
    sections.addAll(other.sections);
    districts.addAll(other.districts);
    columns.addAll(other.columns);
    bylines.addAll(other.bylines);
    qualities.addAll(other.qualities);
    other.months.forEach((month, articles) -> months.merge(month, articles, Integer::sum));
  }

  void writeTo(Bytes out) {
    publications.writeTo(out);
    kinds.writeTo(out);
    sections.writeTo(out);
    districts.writeTo(out);
    columns.writeTo(out);
    bylines.writeTo(out);
    qualities.writeTo(out);
    out.varint(months.size());
    for (Map.Entry<String, Integer> month : months.entrySet()) {
      out.string(month.getKey()).varint(month.getValue());
    }
  }
}
