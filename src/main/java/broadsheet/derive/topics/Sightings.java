package broadsheet.derive.topics;

import broadsheet.derive.ArticleSummary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where topics were seen so far, going through the archive in the order of time.
 *
 * <p>Each topic weighs by how few of the articles so far have it. Of a topic that is in the news
 * every day only the last sightings are looked at, so that the time stays linear.
 */
final class Sightings {
  /** So many earlier articles are named. */
  static final int NAMED = 6;

  /** Fewer topics in common can be chance. */
  static final int SHARED = 3;

  /** The least part of an article's topics, by weight, that the other has too. */
  static final double LEAST = 0.2;

  /** An article of fewer topics says too little for a part of them to mean much. */
  static final int FULL = 8;

  /** A topic of more articles than one in so many is in the news every day. */
  static final int COMMON = 50;

  /** Unless the archive is small. */
  static final int FEW = 24;

  /** So many articles with a topic are looked at, the last ones. */
  static final int LOOKED = 64;

  /** As if so many articles had been seen without any topic, before the first. */
  private static final int SMOOTHING = 30;

  private final List<ArticleSummary> articles;
  private final Map<Integer, Seen> seen = new HashMap<>();
  private double[] scores = new double[1024];
  private int[] shared = new int[1024];

  /** Of one topic: the articles that have it, of which the last stay known. */
  private static final class Seen {
    private int count;
    private int[] last = new int[2];

    void add(int article) {
      if (count >= last.length && last.length < LOOKED) {
        last = Arrays.copyOf(last, 2 * last.length);
      }
      last[count++ % last.length] = article;
    }
  }

  /**
   * @param articles grows as they come
   */
  Sightings(List<ArticleSummary> articles) {
    this.articles = articles;
  }

  /**
   * Takes the topics of the article that was added last.
   *
   * @return the numbers of the earlier articles about the same, the most alike first
   */
  int[] next(int[] topics) {
    int number = articles.size() - 1;
    scores = number < scores.length ? scores : Arrays.copyOf(scores, 2 * number);
    shared = number < shared.length ? shared : Arrays.copyOf(shared, 2 * number);
    double whole = 0;
    int[] met = new int[topics.length * LOOKED];
    int size = 0;
    for (int topic : topics) {
      Seen known = seen.computeIfAbsent(topic, t -> new Seen());
      double weight = StrictMath.log((double) (number + SMOOTHING) / (known.count + 1));
      whole += weight;
      if (known.count <= Math.max(FEW, number / COMMON)) {
        size = meet(known, weight, met, size);
      }
      known.add(number);
    }
    int[] different = Arrays.copyOf(met, size);
    double full = whole * Math.max(FULL, topics.length) / topics.length;
    int[] found = best(different, number, full);
    for (int other : different) {
      scores[other] = 0;
      shared[other] = 0;
    }
    return found;
  }

  /**
   * Takes the topics of the article that was added last, and of which it is known what came before.
   *
   * @param wanted all topics that will be asked for
   */
  void pass(int[] topics, Set<Integer> wanted) {
    for (int topic : topics) {
      if (wanted.contains(topic)) {
        seen.computeIfAbsent(topic, t -> new Seen()).add(articles.size() - 1);
      }
    }
  }

  /** Adds a topic's weight to all who have it; {@code met} takes those who are new. */
  private int meet(Seen known, double weight, int[] met, int size) {
    int end = size;
    for (int i = 0; i < Math.min(known.count, known.last.length); i++) {
      int other = known.last[i];
      if (shared[other] == 0) {
        met[end++] = other;
      }
      scores[other] += weight;
      shared[other]++;
    }
    return end;
  }

  private int[] best(int[] met, int number, double full) {
    int[] sorted =
        IntStream.of(met)
            .filter(other -> shared[other] >= SHARED && scores[other] >= LEAST * full)
            .filter(other -> !hasOneHeadline(other, number))
            .boxed()
            .sorted(
                (one, other) ->
                    scores[one] != scores[other]
                        ? Double.compare(scores[other], scores[one])
                        : Integer.compare(other, one))
            .mapToInt(Integer::intValue)
            .toArray();
    return different(sorted);
  }

  /** Of articles with one headline only the first: they are printings of one text. */
  private int[] different(int[] sorted) {
    return IntStream.range(0, sorted.length)
        .filter(i -> IntStream.range(0, i).noneMatch(j -> hasOneHeadline(sorted[i], sorted[j])))
        .limit(NAMED)
        .map(i -> sorted[i])
        .toArray();
  }

  private boolean hasOneHeadline(int one, int other) {
    String headline = articles.get(one).heads().headline();
    return headline != null && headline.equals(articles.get(other).heads().headline());
  }
}
