package broadsheet.derive;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.text.Fold;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbered series of an archive.
 *
 * <p>Articles of a publication that name one series and have rising numbers from day to day follow
 * each other. A number that does not rise, or half a year without a part, begins another series of
 * that name. One part alone is none. Made of the summaries of all issues in whatever order.
 */
public final class Serials {
  /** Parts further apart than that are of two series. */
  private static final int DAYS = 180;

  private static final Comparator<ArticleSummary> IN_TIME =
      Comparator.comparing(ArticleSummary::issue, Comparator.comparing(IssueId::date))
          .thenComparing(Serials::number)
          .thenComparing(ArticleSummary::issue)
          .thenComparing(ArticleSummary::page)
          .thenComparing(ArticleSummary::number);

  /** What claims to belong together. */
  private record Key(String publication, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPublication = publication.compareTo(other.publication);
      return byPublication != 0 ? byPublication : name.compareTo(other.name);
    }
  }

  private final Map<IssueId, Map<ArticleId, Serial>> serials = new HashMap<>();

  private Serials() {}

  static Serials of(Iterable<IssueSummary> issues) {
    Map<Key, List<ArticleSummary>> claims = new TreeMap<>();
    for (IssueSummary issue : issues) {
      for (ArticleSummary article : issue.articles()) {
        SeriesPart part = article.part();
        if (part != null) {
          Key key = new Key(issue.id().publication(), Fold.fold(part.series()));
          claims.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
        }
      }
    }
    Serials serials = new Serials();
    claims.forEach(serials::chain);
    return serials;
  }

  /** The series that an article is a part of. */
  public Optional<Serial> of(ArticleSummary article) {
    return Optional.ofNullable(serials.getOrDefault(article.issue(), Map.of()).get(article.id()));
  }

  private void chain(Key key, List<ArticleSummary> claims) {
    List<ArticleSummary> chain = new ArrayList<>();
    for (ArticleSummary article : claims.stream().sorted(IN_TIME).toList()) {
      if (!chain.isEmpty() && !follows(chain.get(chain.size() - 1), article)) {
        add(key, chain);
        chain.clear();
      }
      chain.add(article);
    }
    add(key, chain);
  }

  private static boolean follows(ArticleSummary one, ArticleSummary next) {
    long days = ChronoUnit.DAYS.between(one.issue().date(), next.issue().date());
    return number(next) > number(one) && days <= DAYS;
  }

  private void add(Key key, List<ArticleSummary> chain) {
    SeriesPart first = chain.get(0).part();
    if (chain.size() > 1 && first != null) {
      Serial serial = new Serial(key.publication, key.name, first.series(), chain);
      chain.forEach(
          a -> serials.computeIfAbsent(a.issue(), i -> new HashMap<>()).put(a.id(), serial));
    }
  }

  private static int number(ArticleSummary article) {
    SeriesPart part = article.part();
    return part == null ? 0 : part.number();
  }
}
