package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds articles by looking at all of them; shares nothing with the index but the contract. */
final class SearchOracle {
  private static final Pattern FORMS = Pattern.compile("[\\uFF01-\\uFF5E\\uFF61-\\uFF9F]");
  private static final Pattern SPACELESS =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\x{3099}\\x{309A}]");
  private static final String SPACE = "[\\s\\u00A0\\u3000]+";
  private static final Pattern LOOSE_SPACE =
      Pattern.compile("(?<![a-z0-9é])" + SPACE + "|" + SPACE + "(?![a-z0-9é])");

  /** An article and its fields as they are compared. */
  private record Entry(Issue issue, Article article, List<String> fields) {}

  private final List<Entry> entries = new ArrayList<>();

  SearchOracle(List<Issue> issues) {
    for (Issue issue : issues) {
      issue.articles().forEach(a -> entries.add(new Entry(issue, a, fields(a))));
    }
  }

  /** Ids of the articles that hold all terms and meet the condition, sorted. */
  List<String> find(List<String> terms, BiPredicate<Issue, Article> condition) {
    TreeSet<String> ids = new TreeSet<>();
    found(terms, condition).forEach(entry -> ids.add(entry.article().id().value()));
    return List.copyOf(ids);
  }

  /** How many of those articles have each value of each facet. */
  Map<String, Map<String, Integer>> facets(
      List<String> terms, BiPredicate<Issue, Article> condition) {
    Map<String, Map<String, Integer>> facets = new TreeMap<>();
    for (Entry entry : found(terms, condition)) {
      Article article = entry.article();
      String date = entry.issue().id().date().toString();
      count(facets, "publication", entry.issue().id().publication());
      count(facets, "year", date.substring(0, 4));
      count(facets, "month", date.substring(0, 7));
      count(facets, "kind", article.kind().label());
      count(facets, "section", article.section());
      count(facets, "district", article.district());
      count(facets, "column", article.column());
      count(facets, "quality", TestIndex.quality(article.number()).band().label());
      article.bylines().stream()
          .map(b -> b.name())
          .distinct()
          .forEach(n -> count(facets, "byline", n));
    }
    return facets;
  }

  private static void count(
      Map<String, Map<String, Integer>> facets, String field, @Nullable String value) {
    if (value != null) {
      facets.computeIfAbsent(field, f -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }
  }

  private List<Entry> found(List<String> terms, BiPredicate<Issue, Article> condition) {
    List<Pattern> patterns = terms.stream().map(SearchOracle::pattern).toList();
    return entries.stream()
        .filter(entry -> patterns.stream().allMatch(p -> holds(entry, p)))
        .filter(entry -> condition.test(entry.issue(), entry.article()))
        .toList();
  }

  private static boolean holds(Entry entry, Pattern pattern) {
    return entry.fields().stream().anyMatch(field -> pattern.matcher(field).find());
  }

  private static Pattern pattern(String term) {
    String plain = plain(term);
    String wanted = Pattern.quote(plain);
    if (SPACELESS.matcher(plain).find()) {
      return Pattern.compile(wanted);
    }
    String before = plain.matches("(?s)[a-z0-9é].*") ? "(?<![a-z0-9é])" : "";
    String after = plain.matches("(?s).*[a-z0-9é]") ? "(?![a-z0-9é])" : "";
    return Pattern.compile(before + wanted + after);
  }

  private static List<String> fields(Article article) {
    List<@Nullable String> fields = new ArrayList<>(article.heads().deck());
    fields.add(article.heads().kicker());
    fields.add(article.heads().headline());
    article.blocks().stream().map(Block::text).forEach(fields::add);
    fields.removeIf(field -> field == null);
    return fields.stream().map(SearchOracle::plain).toList();
  }

  static String plain(String text) {
    String forms =
        FORMS
            .matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        Normalizer.normalize(m.group(), Normalizer.Form.NFKC)));
    String simplified = StandardForms.of(forms);
    String lower = simplified.toLowerCase(Locale.ROOT).replaceAll("[\\u200B\\uFEFF]", "");
    return LOOSE_SPACE.matcher(lower.replaceAll(SPACE, " ")).replaceAll("");
  }
}
