package broadsheet.derive.reprints;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.IssueSketch.Sketched;
import broadsheet.derive.reprints.Judgement.Judged;
import broadsheet.derive.reprints.Verdicts.Known;
import broadsheet.derive.reprints.Verdicts.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of an archive are printings of one text, and which share a passage.
 *
 * <p>Immutable; may be asked from several threads.
 */
public final class Reprints {
  /** Of an archive in which nothing was printed twice. */
  public static final Reprints NONE = new Reprints(List.of(), Map.of(), Verdicts.NONE);

  /** Of so many texts at most one is near what changed where the others are not looked at. */
  private static final int FEW = 8;

  private final List<Cluster> clusters;
  private final Map<IssueId, IssueReprints> issues;
  private final Verdicts verdicts;

  private Reprints(List<Cluster> clusters, Map<IssueId, IssueReprints> issues, Verdicts verdicts) {
    this.clusters = List.copyOf(clusters);
    this.issues = Map.copyOf(issues);
    this.verdicts = verdicts;
  }

  /**
   * Finds the reprints of an archive.
   *
   * @param sketches of all issues, in any order
   * @param texts where articles can be read again
   * @throws IOException when one cannot be read
   */
  public static Reprints of(List<IssueSketch> sketches, Texts texts) throws IOException {
    return of(sketches, texts, Verdicts.NONE);
  }

  /**
   * Finds the reprints of an archive that was looked at before.
   *
   * @param sketches of all issues, in any order
   * @param texts where articles can be read again
   * @param known how its pairs were judged then; they change nothing but the time it takes
   * @throws IOException when an article cannot be read
   */
  public static Reprints of(List<IssueSketch> sketches, Texts texts, Verdicts known)
      throws IOException {
    return of(sketches, texts, known, null);
  }

  /**
   * Finds the reprints of an archive of which it is known what changed since it was looked at.
   *
   * @param sketches of all issues, in any order
   * @param texts where articles can be read again
   * @param known how its pairs were judged then
   * @param changed what changed since, which changes nothing but the time it takes; null if that is
   *     not known
   * @throws IOException when an article cannot be read
   */
  public static Reprints of(
      List<IssueSketch> sketches, Texts texts, Verdicts known, @Nullable ChangedIssues changed)
      throws IOException {
    List<IssueSketch> issues =
        sketches.stream().sorted(Comparator.comparing(IssueSketch::issue)).toList();
    List<Sketched> all = issues.stream().flatMap(issue -> issue.articles().stream()).toList();
    List<ArticleSummary> articles = all.stream().map(Sketched::article).toList();
    List<Sketch> own = all.stream().map(Sketched::sketch).toList();
    List<Printed> printed = issues.stream().map(IssueSketch::printed).toList();
    Vicinity near = changed == null ? null : near(issues, known, changed);
    Candidates candidates = near == null ? new Candidates(own) : new Candidates(own, near);
    long[] neighbourhoods = candidates.neighbourhoods(identities(issues));
    if (near != null) {
      known.fill(printed, near.texts(), neighbourhoods);
    }
    Known same = known.known(printed, neighbourhoods);
    try {
      List<Judged> judged =
          new Judgement(articles, own, texts, known)
              .of(candidates.of(text -> !same.texts().get(text)));
      List<Judged> pairs = byLaterText(same.pairs(), judged);
      return of(articles, pairs, Verdicts.of(printed, neighbourhoods, pairs));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The texts whose candidates may be others; null where that is not known, or where they are so
   * many that it is as well to look at all.
   */
  // Seen by its test.
  static @Nullable Vicinity near(List<IssueSketch> issues, Verdicts known, ChangedIssues changed) {
    List<Sketch> own =
        issues.stream().flatMap(issue -> issue.articles().stream()).map(Sketched::sketch).toList();
    BitSet come = new BitSet();
    Map<IssueId, Printed> before = new HashMap<>();
    known.issues().forEach(issue -> before.put(issue.issue(), issue));
    int text = 0;
    for (IssueSketch issue : issues) {
      Printed now = issue.printed();
      if (changed.now().contains(issue.issue())) {
        come.set(text, text + now.texts());
      } else if (!now.equals(before.remove(issue.issue()))) {
        return null;
      }
      text += now.texts();
    }
    List<Sketch> went = new ArrayList<>();
    for (IssueSketch issue : changed.before()) {
      before.remove(issue.issue(), issue.printed());
      issue.articles().forEach(article -> went.add(article.sketch()));
    }
    if (!before.isEmpty() || (come.cardinality() + went.size()) * FEW > own.size()) {
      return null;
    }
    Vicinity near = Vicinity.of(own, come, went);
    return near.texts().cardinality() * FEW > own.size() ? null : near;
  }

  /** What each text is, and where it stands. */
  private static long[] identities(List<IssueSketch> issues) {
    return issues.stream().flatMapToLong(IssueSketch::identities).toArray();
  }

  /** Both, each of which is in that order, and which have no text in common. */
  private static List<Judged> byLaterText(List<Judged> some, List<Judged> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingInt(Judged::other))
        .toList();
  }

  private static Reprints of(
      List<ArticleSummary> articles, List<Judged> judged, Verdicts verdicts) {
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
    return sorting.reprints(verdicts);
  }

  /** How all pairs were judged, for the next time. */
  public Verdicts verdicts() {
    return verdicts;
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

    Reprints reprints(Verdicts verdicts) {
      Map<IssueId, IssueReprints> issues = new HashMap<>();
      clustered.forEach((issue, own) -> issues.put(issue, new IssueReprints(own, sorted(issue))));
      related
          .keySet()
          .forEach(
              issue -> issues.computeIfAbsent(issue, i -> new IssueReprints(Map.of(), sorted(i))));
      return new Reprints(clusters, issues, verdicts);
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
