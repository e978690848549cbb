package broadsheet.register;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Former;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.archive.PrintedLine;
import broadsheet.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the articles of an issue the numbers and ids under which they were published.
 *
 * <p>Pure. What it says of an issue and of what it said before is the same again, so a build after
 * the next changes nothing.
 */
public final class Keeping {
  /** With such a share of its marks an article is the one that stood in its place. */
  private static final double SAME_PLACE = 0.75;

  /** With such a share it is the same elsewhere, and with less it is another. */
  private static final double SAME = 0.5;

  /** So much liker are articles of one page. */
  private static final double SAME_PAGE = 0.5;

  /** Where such a share of an article's marks went, its readers are sent. */
  private static final double TAKEN_IN = 0.3;

  private final Issue issue;
  private final List<Article> articles;
  private final List<Published> published;
  private final List<int[]> runs;

  /** Of each article, in their order, what it was published as; null for a new one. */
  private final @Nullable Published[] was;

  private final Set<Published> found = new HashSet<>();

  private Keeping(Issue issue, List<Published> published) {
    this.issue = issue;
    this.articles = issue.articles();
    this.published = published;
    this.runs = articles.stream().map(Marks::runs).toList();
    this.was = new Published[articles.size()];
  }

  /**
   * Keeps numbers and ids.
   *
   * @param issue as it was read
   * @param published what was published of it; empty when nothing was
   */
  public static Kept keep(Issue issue, List<Published> published) {
    Keeping keeping = new Keeping(issue, published);
    keeping.recognizeExactly();
    keeping.recognizeInPlace();
    keeping.recognizeElsewhere();
    keeping.recognizeWordless();
    return keeping.kept();
  }

  private static String place(String page, int number) {
    return page + "-" + number;
  }

  /**
   * Who has the very marks of one on the page is that one, in its place before any other: near to
   * it may stand another printing that is as good as the same.
   */
  private void recognizeExactly() {
    Map<String, List<Published>> pages = new HashMap<>();
    published.forEach(one -> pages.computeIfAbsent(one.page(), page -> new ArrayList<>()).add(one));
    List<Marks> marks = runs.stream().map(Marks::of).toList();
    for (boolean inPlace : List.of(true, false)) {
      for (int i = 0; i < was.length; i++) {
        Article article = articles.get(i);
        for (Published one : pages.getOrDefault(article.page(), List.of())) {
          boolean there = !inPlace || one.number() == article.number();
          boolean same = !one.marks().hashes().isEmpty() && one.marks().equals(marks.get(i));
          if (was[i] == null && there && same && !found.contains(one)) {
            recognize(i, one);
          }
        }
      }
    }
  }

  private void recognizeInPlace() {
    Map<String, Published> places = new HashMap<>();
    published.forEach(one -> places.put(place(one.page(), one.number()), one));
    for (int i = 0; i < was.length; i++) {
      Published one = places.get(place(articles.get(i).page(), articles.get(i).number()));
      if (one != null && was[i] == null && !found.contains(one) && isStill(one, runs.get(i))) {
        recognize(i, one);
      }
    }
  }

  private static boolean isStill(Published one, int[] runs) {
    boolean wordless = one.marks().hashes().isEmpty() && runs.length == 0;
    return wordless || one.marks().share(runs) >= SAME_PLACE;
  }

  private void recognize(int article, Published one) {
    was[article] = one;
    found.add(one);
  }

  /**
   * A likeness of an article to one that was published.
   *
   * @param article place of the article in the issue
   * @param one what was published
   * @param rank how like: a teaser's text stands in its article too, but is not like it
   */
  private record Likeness(int article, Published one, double rank) {}

  /** The likest pairs first; of those that are as like, the first as printed. */
  private void recognizeElsewhere() {
    List<Likeness> all = new ArrayList<>();
    for (Published one : published) {
      for (int i = 0; i < was.length && !found.contains(one); i++) {
        double share = was[i] == null ? one.marks().share(runs.get(i)) : 0;
        if (share >= SAME) {
          double likeness = one.marks().likeness(Marks.of(runs.get(i)));
          double place = one.page().equals(articles.get(i).page()) ? SAME_PAGE : 0;
          all.add(new Likeness(i, one, share + likeness + place));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Likeness::rank).reversed());
    for (Likeness likeness : all) {
      if (!found.contains(likeness.one()) && was[likeness.article()] == null) {
        recognize(likeness.article(), likeness.one());
      }
    }
  }

  /** What has no words is like nothing; of a page it is known by its order. */
  private void recognizeWordless() {
    for (int i = 0; i < was.length; i++) {
      if (was[i] == null && runs.get(i).length == 0) {
        String page = articles.get(i).page();
        int article = i;
        published.stream()
            .filter(one -> one.marks().hashes().isEmpty() && one.page().equals(page))
            .filter(one -> !found.contains(one))
            .findFirst()
            .ifPresent(one -> recognize(article, one));
      }
    }
  }

  private Kept kept() {
    int[] numbers = numbers();
    Map<ArticleId, ArticleId> ids = ids(numbers);
    List<Article> kept = new ArrayList<>();
    List<Published> register = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (int i = 0; i < numbers.length; i++) {
      Article article = articles.get(i).as(numbers[i], ids);
      kept.add(article);
      register.add(published(article, Marks.of(runs.get(i))));
      places.add(place(article.page(), article.number()));
    }
    List<Published> gone =
        published.stream().filter(p -> !places.contains(place(p.page(), p.number()))).toList();
    register.addAll(gone);
    register.sort(Comparator.comparing(Published::page).thenComparingInt(Published::number));
    List<Former> formers = gone.stream().map(one -> former(one, kept)).toList();
    List<Page> pages = issue.pages().stream().map(page -> page.naming(ids)).toList();
    return new Kept(
        new Issue(issue.id(), issue.number(), issue.notes(), pages, kept, formers), register);
  }

  private static Published published(Article article, Marks marks) {
    String title = article.heads().headline() == null ? "" : article.heads().headline();
    String start =
        title
            .codePoints()
            .filter(c -> !Fold.isSpace(c) && c >= ' ')
            .limit(Published.START)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new Published(article.page(), article.number(), article.id(), marks, start);
  }

  /** Its readers are sent to the article that has most of its text. */
  private Former former(Published one, List<Article> kept) {
    ArticleId now = null;
    double most = TAKEN_IN;
    for (int i = 0; i < kept.size(); i++) {
      double share = one.marks().share(runs.get(i));
      if (share > most) {
        now = kept.get(i).id();
        most = share;
      }
    }
    return new Former(one.page(), one.number(), now);
  }

  /** Old numbers for what was published, free ones for what is new. */
  private int[] numbers() {
    Set<String> taken = new HashSet<>();
    int[] numbers = new int[was.length];
    Set<ArticleId> printed = printed();
    for (int i = 0; i < numbers.length; i++) {
      // What came as a file of its own has its number from the file's name.
      if (!printed.contains(articles.get(i).id())) {
        numbers[i] = articles.get(i).number();
        taken.add(place(articles.get(i).page(), numbers[i]));
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      Published before = was[i];
      boolean stays = before != null && before.page().equals(articles.get(i).page());
      if (before != null
          && stays
          && numbers[i] == 0
          && taken.add(place(before.page(), before.number()))) {
        numbers[i] = before.number();
      }
    }
    published.forEach(one -> taken.add(place(one.page(), one.number())));
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == 0) {
        numbers[i] = free(articles.get(i), taken);
      }
    }
    orderTwins(numbers, printed);
    return numbers;
  }

  /**
   * Articles of one page with the same marks cannot be told from each other the next time, so their
   * numbers ascend.
   */
  private void orderTwins(int[] numbers, Set<ArticleId> printed) {
    Map<String, List<Integer>> twins = new LinkedHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      if (printed.contains(articles.get(i).id())) {
        String key = articles.get(i).page() + " " + Marks.of(runs.get(i)).text();
        twins.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : twins.values()) {
      List<Integer> sorted = group.stream().map(i -> numbers[i]).sorted().toList();
      List<Published> before = group.stream().map(i -> was[i]).filter(one -> one != null).toList();
      for (int k = 0; k < group.size() && group.size() > 1; k++) {
        int number = sorted.get(k);
        numbers[group.get(k)] = number;
        was[group.get(k)] =
            before.stream().filter(one -> one.number() == number).findFirst().orElse(null);
      }
    }
  }

  private static int free(Article article, Set<String> taken) {
    int number = Math.max(1, article.number());
    while (!taken.add(place(article.page(), number))) {
      number++;
    }
    return number;
  }

  /** The articles that lines of the page on which they begin belong to. */
  private Set<ArticleId> printed() {
    Set<ArticleId> printed = new HashSet<>();
    for (Page page : issue.pages()) {
      for (PrintedLine line : page.lines()) {
        if (line.article() != null) {
          printed.add(line.article());
        }
      }
    }
    return printed;
  }

  /** What the ids as read are now; an id that somebody gave stays. */
  private Map<ArticleId, ArticleId> ids(int[] numbers) {
    Map<ArticleId, ArticleId> ids = new HashMap<>();
    Set<ArticleId> taken = new HashSet<>();
    for (Article article : articles) {
      if (isGiven(article)) {
        ids.put(article.id(), article.id());
        taken.add(article.id());
      }
    }
    for (int i = 0; i < was.length; i++) {
      Published before = was[i];
      ArticleId read = articles.get(i).id();
      if (before != null && !ids.containsKey(read) && taken.add(before.id())) {
        ids.put(read, before.id());
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      Article article = articles.get(i);
      if (!ids.containsKey(article.id())) {
        ids.put(article.id(), unlike(taken, article.page(), numbers[i]));
      }
    }
    return ids;
  }

  private boolean isGiven(Article article) {
    return !article.id().equals(ArticleId.made(issue.id(), article.page(), article.number()));
  }

  private ArticleId unlike(Set<ArticleId> taken, String page, int number) {
    ArticleId made = ArticleId.made(issue.id(), page, number);
    ArticleId id = made;
    for (int n = 2; !taken.add(id); n++) {
      id = new ArticleId(made + "-" + n);
    }
    return id;
  }
}
