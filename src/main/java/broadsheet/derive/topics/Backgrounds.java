package broadsheet.derive.topics;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which earlier articles were about what an article is about, over the whole archive.
 *
 * <p>Immutable; may be asked from several threads.
 */
public final class Backgrounds {
  /** Of an archive in which nothing comes before anything. */
  public static final Backgrounds NONE = new Backgrounds(List.of(), List.of(), Map.of());

  private final List<ArticleSummary> articles;
  private final List<int[]> topics;
  private final Map<IssueId, Map<ArticleId, int[]>> earlier;

  private Backgrounds(
      List<ArticleSummary> articles,
      List<int[]> topics,
      Map<IssueId, Map<ArticleId, int[]>> earlier) {
    this.articles = articles;
    this.topics = topics;
    this.earlier = earlier;
  }

  /**
   * Finds what came before what.
   *
   * @param issues the topics of all issues, in any order
   */
  public static Backgrounds of(List<IssueTopics> issues) {
    List<ArticleSummary> articles = new ArrayList<>();
    List<int[]> topics = new ArrayList<>();
    Map<IssueId, Map<ArticleId, int[]>> earlier = new HashMap<>();
    Sightings sightings = new Sightings(articles);
    for (IssueTopics issue : sorted(issues)) {
      Map<ArticleId, int[]> own = new HashMap<>();
      for (int i = 0; i < issue.issue().articles().size(); i++) {
        if (issue.topics(i).length > 0) {
          ArticleSummary article = issue.issue().articles().get(i);
          articles.add(article);
          topics.add(issue.topics(i));
          int[] found = sightings.next(issue.topics(i));
          if (found.length > 0) {
            own.put(article.id(), found);
          }
        }
      }
      if (!own.isEmpty()) {
        earlier.put(issue.issue().id(), own);
      }
    }
    return new Backgrounds(articles, topics, earlier);
  }

  private static List<IssueTopics> sorted(List<IssueTopics> issues) {
    return issues.stream().sorted(Comparator.comparing(topics -> topics.issue().id())).toList();
  }

  /** What concerns one issue. */
  public Background of(IssueTopics issue) {
    Map<ArticleId, int[]> own = earlier.get(issue.issue().id());
    if (own == null) {
      return Background.NONE;
    }
    Map<ArticleId, List<Earlier>> named = new HashMap<>();
    for (int i = 0; i < issue.issue().articles().size(); i++) {
      ArticleId id = issue.issue().articles().get(i).id();
      int[] mine = issue.topics(i);
      int[] found = own.getOrDefault(id, new int[0]);
      if (found.length > 0) {
        named.put(id, Arrays.stream(found).mapToObj(other -> earlier(mine, other)).toList());
      }
    }
    return new Background(named);
  }

  private Earlier earlier(int[] mine, int other) {
    int[] theirs = topics.get(other);
    List<Integer> shared =
        Arrays.stream(mine)
            .filter(gram -> Arrays.stream(theirs).anyMatch(their -> their == gram))
            .boxed()
            .toList();
    return new Earlier(articles.get(other), TopicGrams.words(shared));
  }
}
