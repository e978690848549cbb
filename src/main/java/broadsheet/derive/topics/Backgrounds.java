package broadsheet.derive.topics;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.topics.Lookback.Found;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which earlier articles were about what an article is about, over the whole archive.
 *
 * <p>Immutable; may be asked from several threads.
 */
public final class Backgrounds {
  /** Of an archive in which nothing comes before anything. */
  public static final Backgrounds NONE =
      new Backgrounds(List.of(), List.of(), Map.of(), Lookback.NONE);

  private static final int[] NOTHING = {};

  private final List<ArticleSummary> articles;
  private final List<int[]> topics;

  /** Of each issue the earlier articles of all its articles, in their order. */
  private final Map<IssueId, List<int[]>> earlier;

  private final Lookback lookback;

  private Backgrounds(
      List<ArticleSummary> articles,
      List<int[]> topics,
      Map<IssueId, List<int[]>> earlier,
      Lookback lookback) {
    this.articles = articles;
    this.topics = topics;
    this.earlier = earlier;
    this.lookback = lookback;
  }

  /**
   * Finds what came before what.
   *
   * @param issues the topics of all issues, in any order
   */
  public static Backgrounds of(List<IssueTopics> issues) {
    return of(issues, Lookback.NONE);
  }

  /**
   * Finds what came before what in an archive that was gone through before.
   *
   * @param issues the topics of all issues, in any order
   * @param known what was found then; it changes nothing but the time this takes
   */
  public static Backgrounds of(List<IssueTopics> issues, Lookback known) {
    List<IssueTopics> sorted =
        issues.stream().sorted(Comparator.comparing(topics -> topics.issue().id())).toList();
    return new Search(sorted, known).backgrounds();
  }

  /** Goes through the archive once, quickly where it was gone through before. */
  private static final class Search {
    private final List<IssueTopics> issues;
    private final Lookback known;
    private final List<ArticleSummary> articles = new ArrayList<>();
    private final List<int[]> topics = new ArrayList<>();
    private final Map<IssueId, List<int[]>> earlier = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Sightings sightings = new Sightings(articles);

    Search(List<IssueTopics> issues, Lookback known) {
      this.issues = issues;
      this.known = known;
    }

    Backgrounds backgrounds() {
      List<Long> stamps = issues.stream().map(IssueTopics::stamp).toList();
      int same = same(stamps);
      Set<Integer> wanted = new HashSet<>();
      issues.subList(same, issues.size()).forEach(issue -> issue.addTo(wanted));
      for (int i = 0; i < same; i++) {
        pass(issues.get(i), known.issues().get(i), wanted);
      }
      for (int i = same; i < issues.size(); i++) {
        find(issues.get(i), stamps.get(i));
      }
      return new Backgrounds(articles, topics, earlier, new Lookback(found));
    }

    /** How many issues, from the first on, are what they were. */
    private int same(List<Long> stamps) {
      int same = 0;
      while (same < Math.min(issues.size(), known.issues().size())
          && known.issues().get(same).stamp() == stamps.get(same)
          && known.issues().get(same).issue().equals(issues.get(same).issue().id())) {
        same++;
      }
      return same;
    }

    /** Takes what is known of an issue, and of its topics what later ones ask for. */
    private void pass(IssueTopics issue, Found before, Set<Integer> wanted) {
      found.add(before);
      Iterator<Integer> numbers = before.earlier().iterator();
      List<int[]> own = new ArrayList<>();
      for (int i = 0; i < issue.issue().articles().size(); i++) {
        if (takes(issue, i)) {
          sightings.pass(issue.topics(i), wanted);
          int[] others = new int[numbers.next()];
          Arrays.setAll(others, n -> numbers.next());
          own.add(others);
        } else {
          own.add(NOTHING);
        }
      }
      earlier.put(issue.issue().id(), own);
    }

    private void find(IssueTopics issue, long stamp) {
      List<Integer> numbers = new ArrayList<>();
      List<int[]> own = new ArrayList<>();
      for (int i = 0; i < issue.issue().articles().size(); i++) {
        int[] others = takes(issue, i) ? sightings.next(issue.topics(i)) : NOTHING;
        own.add(others);
        if (issue.topics(i).length > 0) {
          numbers.add(others.length);
          Arrays.stream(others).forEach(numbers::add);
        }
      }
      earlier.put(issue.issue().id(), own);
      found.add(new Found(issue.issue().id(), stamp, numbers));
    }

    /** Gives an article the next number, if it is about something. */
    private boolean takes(IssueTopics issue, int article) {
      boolean takes = issue.topics(article).length > 0;
      if (takes) {
        articles.add(issue.issue().articles().get(article));
        topics.add(issue.topics(article));
      }
      return takes;
    }
  }

  /** What was found, for the next time. */
  public Lookback lookback() {
    return lookback;
  }

  /** What concerns one issue. */
  public Background of(IssueTopics issue) {
    List<int[]> own = own(issue);
    Map<ArticleId, List<Earlier>> named = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      int[] mine = issue.topics(i);
      List<Earlier> others = Arrays.stream(own.get(i)).mapToObj(o -> earlier(mine, o)).toList();
      if (!others.isEmpty()) {
        named.put(issue.issue().articles().get(i).id(), others);
      }
    }
    return new Background(named);
  }

  /** Tells whether what concerns one issue is what it was. */
  public long stamp(IssueTopics issue) {
    List<int[]> own = own(issue);
    Stamp stamp = new Stamp();
    for (int i = 0; i < own.size(); i++) {
      for (int other : own.get(i)) {
        stamp.add(i).add(articles.get(other).stamp());
        for (int gram : shared(issue.topics(i), topics.get(other))) {
          stamp.add(gram);
        }
      }
    }
    return stamp.value();
  }

  private List<int[]> own(IssueTopics issue) {
    return earlier.getOrDefault(issue.issue().id(), List.of());
  }

  private Earlier earlier(int[] mine, int other) {
    List<Integer> shared = Arrays.stream(shared(mine, topics.get(other))).boxed().toList();
    return new Earlier(articles.get(other), TopicGrams.words(shared));
  }

  /** The topics of the one that the other has too, in their order. */
  private static int[] shared(int[] mine, int[] theirs) {
    int[] shared = new int[mine.length];
    int size = 0;
    for (int gram : mine) {
      for (int their : theirs) {
        if (their == gram) {
          shared[size++] = gram;
          break;
        }
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
