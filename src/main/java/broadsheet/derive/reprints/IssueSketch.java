package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Verdicts.Printed;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The sketches of an issue's articles: all that the search for reprints keeps of it, about 200
 * bytes an article.
 *
 * <p>A pure function of the issue, immutable. Sketches of several issues are merged by putting them
 * side by side, so it does not matter which was made first, or on which core.
 */
public final class IssueSketch {
  /** The numbers that are kept of a sketch before its marks. */
  private static final int FIELDS = 5;

  private final IssueId issue;
  private final List<Sketched> articles;

  /**
   * An article and its sketch.
   *
   * @param article which article
   * @param sketch its sketch
   */
  record Sketched(ArticleSummary article, Sketch sketch) {}

  private IssueSketch(IssueId issue, List<Sketched> articles) {
    this.issue = issue;
    this.articles = List.copyOf(articles);
  }

  /**
   * The sketches of an issue.
   *
   * @param issue the issue
   * @param summary its summary, with the same articles in the same order
   */
  public static IssueSketch of(Issue issue, IssueSummary summary) {
    List<Sketched> sketched = new ArrayList<>();
    for (int i = 0; i < issue.articles().size(); i++) {
      Sketch sketch = sketch(issue.articles().get(i));
      if (sketch.size() > 0) {
        sketched.add(new Sketched(summary.articles().get(i), sketch));
      }
    }
    return new IssueSketch(issue.id(), sketched);
  }

  /**
   * The sketches as numbers, to be kept: of each article its place in the issue, how many letters
   * it has, their stamp in two halves, how many marks, and these.
   *
   * @param summary the one from which they were made
   */
  public int[] numbers(IssueSummary summary) {
    IntStream.Builder numbers = IntStream.builder();
    int place = 0;
    for (Sketched sketched : articles) {
      while (!summary.articles().get(place).id().equals(sketched.article().id())) {
        place++;
      }
      Sketch sketch = sketched.sketch();
      numbers.add(place).add(sketch.letters());
      numbers.add((int) (sketch.stamp() >>> 32)).add((int) sketch.stamp()).add(sketch.size());
      IntStream.range(0, sketch.size()).map(sketch::mark).forEach(numbers::add);
    }
    return numbers.build().toArray();
  }

  /**
   * The sketches that were kept.
   *
   * @param summary that of the issue
   * @param numbers as {@link #numbers} gave them
   */
  public static IssueSketch kept(IssueSummary summary, int[] numbers) {
    List<Sketched> sketched = new ArrayList<>();
    for (int i = 0; i < numbers.length; ) {
      int first = i + FIELDS;
      int end = first + numbers[first - 1];
      long stamp = ((long) numbers[i + 2] << 32) | Integer.toUnsignedLong(numbers[i + 3]);
      int[] marks = Arrays.copyOfRange(numbers, first, end);
      Sketch sketch = Sketch.kept(numbers[i + 1], stamp, marks);
      sketched.add(new Sketched(summary.articles().get(numbers[i]), sketch));
      i = end;
    }
    return new IssueSketch(summary.id(), sketched);
  }

  /** Teasers, banners and what only goes on here repeat what stands elsewhere, by their nature. */
  private static Sketch sketch(Article article) {
    return switch (article.kind()) {
      case TEASER, COLUMN, CONTINUATION -> Sketch.none();
      case NEWS, LETTER, NOTICE, PHOTO, WEATHER, DISTRICT_ITEM -> Sketch.of(Letters.of(article));
    };
  }

  IssueId issue() {
    return issue;
  }

  /** The articles that are long enough to be compared, in the order of the issue. */
  List<Sketched> articles() {
    return articles;
  }

  /** How many that are. */
  Printed printed() {
    return new Printed(issue, articles.size());
  }

  /** Of each a number that tells its text from others, and where it stands. */
  LongStream identities() {
    long place = new Stamp().add(issue.toString()).value();
    return IntStream.range(0, articles.size())
        .mapToLong(
            i -> new Stamp().add(place).add(i).add(articles.get(i).sketch().stamp()).value());
  }
}
