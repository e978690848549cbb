package broadsheet.derive.reprints;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.IssueSketch.Sketched;
import broadsheet.derive.reprints.Judgement.Judged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles of an archive are printings of one text, and which share a passage.
 *
 * <p>Immutable; may be asked from several threads.
 */
public final class Reprints {
  /** Of an archive in which nothing was printed twice. */
  public static final Reprints NONE = new Reprints(List.of(), Map.of());

  private final List<Cluster> clusters;
  private final Map<IssueId, Map<ArticleId, Cluster>> byArticle = new HashMap<>();
  private final Map<ArticleSummary, List<ArticleSummary>> related;

  private Reprints(List<Cluster> clusters, Map<ArticleSummary, List<ArticleSummary>> related) {
    this.clusters = List.copyOf(clusters);
    this.related = related;
    for (Cluster cluster : clusters) {
      for (ArticleSummary printing : cluster.printings()) {
        byArticle
            .computeIfAbsent(printing.issue(), i -> new HashMap<>())
            .put(printing.id(), cluster);
      }
    }
  }

  /**
   * Finds the reprints of an archive.
   *
   * @param sketches of all issues, in any order
   * @param texts where articles can be read again
   * @throws IOException when one cannot be read
   */
  public static Reprints of(List<IssueSketch> sketches, Texts texts) throws IOException {
    List<ArticleSummary> articles = new ArrayList<>();
    List<Sketch> all = new ArrayList<>();
    for (IssueSketch issue :
        sketches.stream().sorted(Comparator.comparing(IssueSketch::issue)).toList()) {
      for (Sketched sketched : issue.articles()) {
        articles.add(sketched.article());
        all.add(sketched.sketch());
      }
    }
    try {
      return of(articles, new Judgement(articles, texts).of(new Candidates(all).all()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Reprints of(List<ArticleSummary> articles, List<Judged> judged) {
    Unions unions = new Unions();
    for (Judged pair : judged) {
      if (pair.likeness() == Likeness.REPRINT) {
        unions.join(pair.one(), pair.other());
      }
    }
    List<Cluster> clusters =
        unions.groups().stream()
            .map(group -> new Cluster(group.stream().map(articles::get).toList()))
            .toList();
    Map<ArticleSummary, List<ArticleSummary>> related = new HashMap<>();
    for (Judged pair : judged) {
      if (pair.likeness() == Likeness.PASSAGE
          && unions.first(pair.one()) != unions.first(pair.other())) {
        ArticleSummary one = articles.get(pair.one());
        ArticleSummary other = articles.get(pair.other());
        related.computeIfAbsent(one, a -> new ArrayList<>()).add(other);
        related.computeIfAbsent(other, a -> new ArrayList<>()).add(one);
      }
    }
    return new Reprints(clusters, related);
  }

  /** All clusters, by their earliest printing. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** The cluster an article belongs to. */
  public Optional<Cluster> cluster(ArticleSummary article) {
    return Optional.ofNullable(
        byArticle.getOrDefault(article.issue(), Map.of()).get(article.id()));
  }

  /** Articles that share a passage with this one and are no printing of its text, by date. */
  public List<ArticleSummary> related(ArticleSummary article) {
    return related.getOrDefault(article, List.of()).stream()
        .sorted(
            Comparator.comparing(ArticleSummary::issue)
                .thenComparing(ArticleSummary::page)
                .thenComparingInt(ArticleSummary::number))
        .toList();
  }
}
