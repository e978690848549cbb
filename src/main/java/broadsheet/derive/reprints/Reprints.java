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
  private final Map<IssueId, IssueReprints> issues;

  private Reprints(List<Cluster> clusters, Map<IssueId, IssueReprints> issues) {
    this.clusters = List.copyOf(clusters);
    this.issues = Map.copyOf(issues);
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
    Sorting sorting = new Sorting();
    unions.groups().forEach(group -> sorting.cluster(group.stream().map(articles::get).toList()));
    for (Judged pair : judged) {
      if (pair.likeness() == Likeness.PASSAGE
          && unions.first(pair.one()) != unions.first(pair.other())) {
        sorting.relate(articles.get(pair.one()), articles.get(pair.other()));
      }
    }
    return sorting.reprints();
  }

  /** All clusters, by their earliest printing. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** What concerns one issue. */
  public IssueReprints of(IssueId issue) {
    return issues.getOrDefault(issue, IssueReprints.NONE);
  }

  /** The cluster an article belongs to. */
  public Optional<Cluster> cluster(ArticleSummary article) {
    return of(article.issue()).cluster(article.id());
  }

  /** Sorts clusters and relations by issue and article. */
  private static final class Sorting {
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<IssueId, Map<ArticleId, Cluster>> clustered = new HashMap<>();
    private final Map<IssueId, Map<ArticleId, List<ArticleSummary>>> related = new HashMap<>();

    void cluster(List<ArticleSummary> printings) {
      Cluster cluster = new Cluster(printings);
      clusters.add(cluster);
      for (ArticleSummary printing : printings) {
        clustered
            .computeIfAbsent(printing.issue(), i -> new HashMap<>())
            .put(printing.id(), cluster);
      }
    }

    void relate(ArticleSummary one, ArticleSummary other) {
      relatives(one).add(other);
      relatives(other).add(one);
    }

    private List<ArticleSummary> relatives(ArticleSummary article) {
      return related
          .computeIfAbsent(article.issue(), i -> new HashMap<>())
          .computeIfAbsent(article.id(), a -> new ArrayList<>());
    }

    Reprints reprints() {
      Map<IssueId, IssueReprints> issues = new HashMap<>();
      clustered.forEach((issue, own) -> issues.put(issue, new IssueReprints(own, sorted(issue))));
      related
          .keySet()
          .forEach(
              issue -> issues.computeIfAbsent(issue, i -> new IssueReprints(Map.of(), sorted(i))));
      return new Reprints(clusters, issues);
    }

    private Map<ArticleId, List<ArticleSummary>> sorted(IssueId issue) {
      Comparator<ArticleSummary> order =
          Comparator.comparing(ArticleSummary::issue)
              .thenComparing(ArticleSummary::page)
              .thenComparingInt(ArticleSummary::number);
      Map<ArticleId, List<ArticleSummary>> sorted = new HashMap<>();
      related
          .getOrDefault(issue, Map.of())
          .forEach((id, all) -> sorted.put(id, all.stream().sorted(order).toList()));
      return sorted;
    }
  }
}
