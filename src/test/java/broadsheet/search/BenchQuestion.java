package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.text.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question whose answer a plain look at all articles can tell.
 *
 * @param kind what sort of question, in words
 * @param query as it is typed
 * @param terms which an article must hold, all of them
 * @param filters field and value of each
 */
record BenchQuestion(String kind, String query, List<String> terms, Map<String, String> filters) {
  BenchQuestion {
    terms = List.copyOf(terms);
    filters = Map.copyOf(filters);
  }

  /** Whether nothing but Han is asked for. */
  boolean isHan() {
    return terms.stream().allMatch(term -> term.matches("\\p{IsHan}+"));
  }

  /** Whether an article meets all filters. */
  boolean meets(Issue issue, Article article) {
    return filters.entrySet().stream()
        .allMatch(f -> meets(issue, article, f.getKey(), f.getValue()));
  }

  private static boolean meets(Issue issue, Article article, String field, String value) {
    String date = issue.id().date().toString();
    return switch (field) {
      case "publication" -> issue.id().publication().equals(value);
      case "district" -> value.equals(article.district());
      case "section" -> value.equals(article.section());
      case "column" -> value.equals(article.column());
      case "kind" -> article.kind().label().equals(value);
      case "byline" -> article.bylines().stream().anyMatch(b -> b.name().equals(value));
      case "quality" -> TestIndex.quality(article.number()).band().label().equals(value);
      case "from" -> date.compareTo(value) >= 0;
      case "to" -> date.startsWith(value) || date.compareTo(value) < 0;
      default -> throw new IllegalArgumentException(field);
    };
  }

  /** As the scripts read it, to be answered in that order. */
  JsonObject json(String sort) {
    JsonObject.Builder fields = JsonObject.start();
    new TreeMap<>(filters).forEach(fields::put);
    return JsonObject.start()
        .put("query", query)
        .put("filters", fields.end())
        .put("sort", sort)
        .end();
  }

  @Override
  public String toString() {
    return kind + " " + query + (filters.isEmpty() ? "" : " " + new TreeMap<>(filters));
  }
}
