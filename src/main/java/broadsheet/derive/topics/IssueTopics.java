package broadsheet.derive.topics;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.derive.IssueSummary;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the articles of an issue are about.
 *
 * <p>A pure function of the issue, immutable.
 */
public final class IssueTopics {
  private static final int[] NONE = {};

  private final IssueSummary issue;
  private final List<int[]> articles;

  private IssueTopics(IssueSummary issue, List<int[]> articles) {
    this.issue = issue;
    this.articles = articles;
  }

  /**
   * The topics of an issue.
   *
   * @param issue the issue
   * @param summary its summary, with the same articles in the same order
   */
  public static IssueTopics of(Issue issue, IssueSummary summary) {
    return new IssueTopics(summary, issue.articles().stream().map(IssueTopics::topics).toList());
  }

  /**
   * Forecasts and notices are about the same every day; the others repeat what stands elsewhere.
   */
  private static int[] topics(Article article) {
    return switch (article.kind()) {
      case TEASER, COLUMN, CONTINUATION, WEATHER, NOTICE -> NONE;
      case NEWS, LETTER, PHOTO, DISTRICT_ITEM -> TopicGrams.of(article);
    };
  }

  /** The topics as numbers, to be kept: of each article how many, and these. */
  public int[] numbers() {
    IntStream.Builder numbers = IntStream.builder();
    for (int[] topics : articles) {
      numbers.add(topics.length);
      Arrays.stream(topics).forEach(numbers::add);
    }
    return numbers.build().toArray();
  }

  /**
   * The topics that were kept.
   *
   * @param summary that of the issue
   * @param numbers as {@link #numbers} gave them
   */
  public static IssueTopics kept(IssueSummary summary, int[] numbers) {
    List<int[]> articles = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 1 + numbers[i]) {
      articles.add(Arrays.copyOfRange(numbers, i + 1, i + 1 + numbers[i]));
    }
    return new IssueTopics(summary, articles);
  }

  /** Tells whether what it takes part with in the search for what came before is what it was. */
  long stamp() {
    Stamp stamp = new Stamp();
    for (int i = 0; i < articles.size(); i++) {
      stamp.add(issue.articles().get(i).heads().headline()).add(articles.get(i).length);
      for (int topic : articles.get(i)) {
        stamp.add(topic);
      }
    }
    return stamp.value();
  }

  /** Adds all that its articles are about. */
  void addTo(Set<Integer> topics) {
    articles.forEach(own -> Arrays.stream(own).forEach(topics::add));
  }

  IssueSummary issue() {
    return issue;
  }

  /** The topics of the article of that number, from 0, in the order of the summary. */
  int[] topics(int article) {
    return articles.get(article);
  }
}
