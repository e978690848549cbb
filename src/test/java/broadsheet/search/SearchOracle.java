package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds articles by looking at all of them; shares nothing with the index but the contract. */
final class SearchOracle {
  private static final Pattern FORMS =
      Pattern.compile(
          "[\\uFF01-\\uFF5E\\uFF61-\\uFF9F\\u2F00-\\u2FD5\\uF900-\\uFAD9\\x{2F800}-\\x{2FA1D}]");
  private static final Pattern CASED = Pattern.compile("[A-Z\\u00C0-\\u052F\\u1E00-\\u1EFF]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\u200B-\\u200F\\u202A-\\u202E"
              + "\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF]");
  private static final Pattern SPACELESS =
      Pattern.compile(
          "[\\u3005-\\u3007\\u3040-\\u30FF\\u3100-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF"
              + "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}]");
  private static final Pattern SPACE =
      Pattern.compile(
          "[\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
  private static final String WORD =
      "[0-9a-zªµº\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\uA640-\\uD7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC"
          + "&&[^×÷\\u1680]]";
  private static final Pattern LOOSE_SPACE =
      Pattern.compile(" (?:(?<!" + WORD + " )|(?!" + WORD + "))");
  private static final BitSet WORDS = words();

  private static BitSet words() {
    Predicate<String> isWord = Pattern.compile(WORD).asMatchPredicate();
    return IntStream.range(0, 1 << 16)
        .filter(c -> isWord.test(Character.toString(c)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

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
    List<Predicate<String>> wanted = terms.stream().map(SearchOracle::holds).toList();
    return entries.stream()
        .filter(entry -> wanted.stream().allMatch(w -> entry.fields().stream().anyMatch(w)))
        .filter(entry -> condition.test(entry.issue(), entry.article()))
        .toList();
  }

  /** Whether a folded field holds a term. */
  static Predicate<String> holds(String term) {
    String plain = plain(term);
    if (SPACELESS.matcher(plain).find()) {
      return field -> field.contains(plain);
    }
    return field -> {
      int at = field.indexOf(plain);
      while (at >= 0 && (isInWord(field, at) || isInWord(field, at + plain.length()))) {
        at = field.indexOf(plain, at + 1);
      }
      return at >= 0;
    };
  }

  /** Whether there are parts of a word on both sides. */
  private static boolean isInWord(String field, int at) {
    return at > 0
        && at < field.length()
        && WORDS.get(field.charAt(at - 1))
        && WORDS.get(field.charAt(at));
  }

  /** The fields of an article as they are compared. */
  static List<String> fields(Article article) {
    return texts(article).stream().map(SearchOracle::plain).toList();
  }

  /** The fields of an article as they are printed. */
  static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>(article.heads().deck());
    Stream.ofNullable(article.heads().kicker()).forEach(texts::add);
    Stream.ofNullable(article.heads().headline()).forEach(texts::add);
    article.blocks().stream().map(Block::text).forEach(texts::add);
    return texts;
  }

  static String plain(String text) {
    String forms = FORMS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(form(m.group())));
    String lower = CASED.matcher(forms).replaceAll(m -> small(m.group()));
    String seen = UNSEEN.matcher(StandardForms.of(lower)).replaceAll("");
    return LOOSE_SPACE.matcher(SPACE.matcher(seen).replaceAll(" ")).replaceAll("");
  }

  /** One character without its width; the few that would take more units stay. */
  private static String form(String character) {
    String form = Normalizer.normalize(character, Normalizer.Form.NFKC);
    return form.length() > character.length() ? character : form;
  }

  private static String small(String letter) {
    return Character.toString(Character.toLowerCase(letter.codePointAt(0)));
  }
}
