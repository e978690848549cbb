package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers many questions in one look at all articles: each is folded once, as {@link SearchOracle}
 * folds, and looked through for the terms whose characters it has at all. Tens of thousands of
 * articles are looked through for a thousand questions in seconds.
 */
final class PlainLook {
  private record Place(Issue issue, Article article) {}

  /** A term and what decides whether a folded field holds it. */
  private record Wanted(String plain, Predicate<String> holds) {}

  private final List<Place> places = new ArrayList<>();

  PlainLook(List<Issue> issues) {
    issues.forEach(i -> i.articles().forEach(a -> places.add(new Place(i, a))));
  }

  int articles() {
    return places.size();
  }

  /** The ids of the articles that answer each question. */
  List<Set<String>> answers(List<BenchQuestion> questions) {
    List<Wanted> wanted = new ArrayList<>();
    Map<String, Integer> numbers = new TreeMap<>();
    for (BenchQuestion question : questions) {
      for (String term : question.terms()) {
        numbers.computeIfAbsent(
            term,
            t -> {
              wanted.add(new Wanted(SearchOracle.plain(t), SearchOracle.holds(t)));
              return wanted.size() - 1;
            });
      }
    }
    List<BitSet> held =
        places.parallelStream().map(p -> held(p.article(), wanted)).collect(Collectors.toList());
    return questions.parallelStream().map(q -> answer(q, numbers, held)).toList();
  }

  private Set<String> answer(
      BenchQuestion question, Map<String, Integer> numbers, List<BitSet> held) {
    int[] terms = question.terms().stream().mapToInt(t -> numbers.getOrDefault(t, -1)).toArray();
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < held.size(); i++) {
      Place place = places.get(i);
      if (IntStream.of(terms).allMatch(held.get(i)::get)
          && question.meets(place.issue(), place.article())) {
        ids.add(place.article().id().value());
      }
    }
    return ids;
  }

  /** The numbers of the terms that an article holds. */
  private static BitSet held(Article article, List<Wanted> wanted) {
    List<String> fields = SearchOracle.fields(article);
    BitSet units = new BitSet(1 << 16);
    fields.forEach(field -> field.chars().forEach(units::set));
    BitSet held = new BitSet(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      Wanted term = wanted.get(i);
      if (isOf(units, term.plain()) && fields.stream().anyMatch(term.holds())) {
        held.set(i);
      }
    }
    return held;
  }

  private static boolean isOf(BitSet units, String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (!units.get(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
