package broadsheet.search;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The values of one facet with their numbers of articles; numbered in the order of the names. */
final class Labels {
  /** A value: its ASCII name and how many articles have it. */
  private record Value(String slug, int articles) {
    Value plus(Value other) {
      String first = slug.compareTo(other.slug) <= 0 ? slug : other.slug;
      return new Value(first, articles + other.articles);
    }
  }

  private final TreeMap<String, Value> values = new TreeMap<>();

  /** Counts one article. */
  void count(String name, String slug) {
    values.merge(name, new Value(slug, 1), Value::plus);
  }

  /** Counts so many articles. */
  void count(String name, String slug, int articles) {
    values.merge(name, new Value(slug, articles), Value::plus);
  }

  /** Adds what another has counted. */
  void addAll(Labels other) {
    other.values.forEach((name, value) -> values.merge(name, value, Value::plus));
  }

  /** The number of each name: 1 for the first; 0 is kept for none. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    numbers.put("", 0);
    values.keySet().forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  /** The names with their numbers of articles, in order. */
  Map<String, Integer> articles() {
    TreeMap<String, Integer> articles = new TreeMap<>();
    values.forEach((name, value) -> articles.put(name, value.articles()));
    return articles;
  }

  /** Their number, then name, slug and number of articles of each. */
  void writeTo(Bytes out) {
    out.varint(values.size());
    values.forEach((name, value) -> out.string(name).string(value.slug()).varint(value.articles()));
  }
}
