package broadsheet.build;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.build.cache.IssueStore;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.Summaries;
import broadsheet.derive.Variant;
import broadsheet.derive.corrections.Corrections;
import broadsheet.derive.corrections.Proposal;
import broadsheet.derive.corrections.Usage;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.Collation;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.derive.reprints.Reprints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the archive says of an issue: where its texts were printed otherwise, and what
 * is probably misread.
 *
 * <p>{@link #add} is told every issue once, in any order and from several threads; after {@link
 * #complete} it may be asked.
 */
final class Comparison {
  /** A text printed more often than that is collated with its first so many printings. */
  private static final int PRINTINGS = 6;

  /**
   * About how many articles an issue has: it decides the memory of the counts, not what is right.
   */
  private static final int ARTICLES = 40;

  private final Summaries summaries;
  private final IssueStore store;
  private final Usage usage;
  private final List<IssueSketch> sketches = new ArrayList<>();
  private Reprints reprints = Reprints.NONE;
  private @Nullable Corrections corrections;

  /**
   * @param issues how many issues will be added
   */
  Comparison(Summaries summaries, IssueStore store, int issues) {
    this.summaries = summaries;
    this.store = store;
    this.usage = Usage.of((long) issues * ARTICLES);
  }

  void add(Issue issue) throws IOException {
    store.put(issue, "");
    IssueSketch sketch = IssueSketch.of(issue, summaries.unmeasured(issue));
    synchronized (this) {
      sketches.add(sketch);
      usage.add(issue);
    }
  }

  /** Finds out which texts were printed more than once; the counts are complete too. */
  void complete() throws IOException {
    reprints = Reprints.of(sketches, a -> store.article(a.issue(), a.id()));
    sketches.clear();
    corrections = new Corrections(usage);
  }

  /**
   * What was found out about an issue.
   *
   * @param variants places where its articles differ from other printings
   * @param proposals what is probably misread
   */
  record Compared(List<Variant> variants, List<Proposal> proposals) {
    static final Compared NOTHING = new Compared(List.of(), List.of());
  }

  Compared of(Issue issue) throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (Article article : issue.articles()) {
      Cluster cluster = reprints.of(issue.id()).cluster(article.id()).orElse(null);
      if (cluster != null) {
        variants.addAll(variants(article, cluster));
      }
    }
    return new Compared(variants, Objects.requireNonNull(corrections).of(issue, variants));
  }

  /** The earlier printing stands first; only the first printings of a text are compared. */
  private List<Variant> variants(Article own, Cluster cluster) throws IOException {
    List<Variant> variants = new ArrayList<>();
    boolean later = false;
    int compared = 0;
    for (ArticleSummary other : cluster.printings()) {
      if (other.id().equals(own.id())) {
        later = true;
      } else if (compared++ < PRINTINGS) {
        Article their = store.article(other.issue(), other.id());
        Collation collation = later ? Collation.of(own, their) : Collation.of(their, own);
        variants.addAll(collation.variants());
      }
    }
    return variants;
  }
}
