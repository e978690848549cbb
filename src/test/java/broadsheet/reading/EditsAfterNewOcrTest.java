package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Checked;
import broadsheet.source.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After a new OCR of the page, with other line breaks, other characters and marks dropped, each
 * edit still does what it was meant to do, or is reported; never is it lost in silence, and never
 * is a line. What an edit was meant to do is seen by the characters that articles share with the
 * first OCR, in threes.
 */
final class EditsAfterNewOcrTest {
  private static final int SEEDS = 25;

  /**
   * An edit and what it was meant to do.
   *
   * @param holds whether the articles are as the editor wants them
   */
  record Wish(String name, Edit edit, Predicate<List<Article>> holds) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Wish> wishes() {
    Anchor lamp = Anchor.of("数着灯影走过石阶");
    String keeper = "守灯人说，冬天江面上雾多风急，两岸的灯一盏也不能少";
    String director = "馆长说，绘本一到就被借空，书库里又推出十二车新书";
    return Stream.of(
        new Wish(
            "correct",
            new Edit.Correct(Anchor.of("越是熟路越要当心，不可有一篇松劲的念头"), "一篇松劲", "一篙松劲", null),
            all -> any(all, a -> whole(a).contains("一篙松劲") && a.corrections().size() == 1)),
        new Wish(
            "set",
            new Edit.Assign(Anchor.of("沿江散步的居民停下脚步"), List.of(Setting.of(Field.HEADLINE, "灯又亮了"))),
            all -> any(all, a -> "灯又亮了".equals(a.heads().headline()))),
        new Wish(
            "split",
            new Edit.Split(Anchor.of("昨日，记者从市图书馆获悉")),
            all -> any(all, a -> like("昨日，记者从市图书馆获悉，新馆", start(a, 24)))),
        new Wish(
            "merge",
            new Edit.Merge(Anchor.of("守灯人说，冬天江面上雾多"), Anchor.of("渡口边的八株蜡梅昨天开了")),
            all -> any(all, a -> says(a, "守灯人说，冬天江面上雾多") && says(a, "渡口边的八株蜡梅昨天开了"))),
        new Wish(
            "move",
            new Edit.Move(Anchor.of("馆长说，绘本一到就被借空"), "三位老馆员一直忙到闭馆", lamp),
            all ->
                any(all, a -> says(a, director) && says(a, "停下脚步，数着灯影走过石阶"))
                    && all.stream().filter(a -> says(a, director)).count() == 1),
        new Wish(
            "join",
            new Edit.Join(lamp, Anchor.of("昨日，记者从市图书馆获悉")),
            all ->
                any(
                    all,
                    a -> a.blocks().stream().anyMatch(b -> like("数着灯影走过石阶。昨日，记者从市图", b.text())))),
        new Wish(
            "noise",
            new Edit.Noise(Anchor.of("※扫描污迹※墨点"), null),
            all -> all.stream().noneMatch(a -> text(a).matches("(?s).*※.{2,4}※.*"))),
        new Wish(
            "noise through",
            new Edit.Noise(Anchor.of("守灯人说，冬天江面上雾多"), "缆绳重新检查一遍"),
            all -> all.stream().noneMatch(a -> says(a, keeper))),
        new Wish(
            "role",
            new Edit.Recast(Anchor.of("馆长说，绘本一到就被借空"), "三位老馆员一直忙到闭馆", Role.CAPTION),
            all ->
                any(
                    all,
                    a ->
                        like(
                            director,
                            String.join(
                                "",
                                a.blocks().stream()
                                    .filter(b -> b.type() == Block.Type.CAPTION)
                                    .map(Block::text)
                                    .toList())))));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void anEditHoldsOrIsReported(Wish wish) {
    int held = 0;
    int runs = 0;
    for (ReOcr.Breaks breaks : ReOcr.Breaks.values()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        String page = new ReOcr(seed, breaks, 0.02).read(EditedPage.PAGE);
        Checked<IssueReading> read = EditedPage.read(page, wish.edit());
        everyLineIsThere(page, read.value());
        boolean holds = wish.holds().test(read.value().issue().articles());
        holds &= !(wish.edit() instanceof Edit.Assign) || given(read.value().issue());
        String said = EditedPage.said(read);
        assertTrue(holds || !said.isEmpty(), () -> breaks + "\n" + page + "\n" + show(read));
        held += holds && said.isEmpty() ? 1 : 0;
        runs++;
      }
    }
    int share = 100 * held / runs;
    assertTrue(share >= 85, wish + " holds on " + share + " % of the pages");
  }

  /** Whether the article that the quoted line is in has the headline that was given. */
  private static boolean given(Issue issue) {
    return issue.pages().get(0).lines().stream()
        .filter(l -> like("沿江散步的", l.text()))
        .limit(1)
        .map(l -> issue.article(Objects.requireNonNull(l.article())))
        .allMatch(a -> "灯又亮了".equals(a.heads().headline()));
  }

  private static void everyLineIsThere(String page, IssueReading reading) {
    List<SourceLine> lines = Pages.lines(page);
    assertEquals(
        lines.stream().map(SourceLine::text).toList(),
        reading.issue().pages().get(0).lines().stream().map(l -> l.text()).toList());
  }

  private static String show(Checked<IssueReading> read) {
    StringBuilder out = new StringBuilder();
    for (Article article : read.value().issue().articles()) {
      out.append("== ").append(article.heads()).append('\n').append(text(article)).append('\n');
    }
    return out.toString();
  }

  private static boolean any(List<Article> articles, Predicate<Article> test) {
    return articles.stream().anyMatch(test);
  }

  private static String text(Article article) {
    return EditedPage.text(article);
  }

  private static boolean says(Article article, String words) {
    return like(words, whole(article));
  }

  private static String start(Article article, int length) {
    String all = whole(article);
    return all.substring(0, Math.min(length, all.length()));
  }

  private static String whole(Article article) {
    var heads = article.heads();
    return (heads.kicker() == null ? "" : heads.kicker())
        + (heads.headline() == null ? "" : heads.headline())
        + String.join("", heads.deck())
        + text(article).replace("\n", "");
  }

  /** Whether half of the threes of characters of one text stand in the other. */
  private static boolean like(String words, String text) {
    Set<String> all = threes(text);
    Set<String> own = threes(words);
    return own.stream().filter(all::contains).count() * 2 >= own.size();
  }

  private static Set<String> threes(String text) {
    String bare = text.replaceAll("[\\s，。、“”]+", "");
    Set<String> out = new HashSet<>();
    for (int i = 3; i <= bare.length(); i++) {
      out.add(bare.substring(i - 3, i));
    }
    return out;
  }
}
