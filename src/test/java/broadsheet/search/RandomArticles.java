package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Issues of random text from a small alphabet, so that terms repeat, with every trap of folding.
 */
final class RandomArticles {
  private static final List<String> PIECES =
      List.of(
          "云",
          "雲",
          "靜",
          "東",
          "溪",
          "市",
          "民",
          "中",
          "心",
          "城",
          "东",
          "静",
          "默",
          "管",
          "理",
          "的",
          "了",
          "水",
          "\uD842\uDFB7",
          "，",
          "。",
          "“",
          "”",
          "、",
          "——",
          " ",
          "　",
          "N95",
          "5G",
          "126",
          "1264",
          "3.5%",
          "China Daily",
          "ＡＢ",
          "１２",
          "é",
          "AI",
          "-",
          "\n",
          "\u200B",
          "\uD83D\uDE00",
          "(",
          ")",
          "＂",
          "ｶﾞ");

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  List<Issue> issues(int count) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate date = LocalDate.of(2021, 12, 1).plusDays(i / 2 * 9L);
      issues.add(issue(new IssueId(i % 2 == 0 ? "yxrb" : "yxwb", date, i % 7 == 6 ? "x" : "")));
    }
    return issues;
  }

  private Issue issue(IssueId id) {
    List<Article> articles = new ArrayList<>();
    for (int n = 1; n <= 1 + random.nextInt(30); n++) {
      articles.add(article(id, n));
    }
    return new Issue(id, null, List.of(), List.of(), articles);
  }

  private Article article(IssueId issue, int number) {
    boolean item = random.nextInt(4) == 0;
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      blocks.add(new Block(Block.Type.PARAGRAPH, text(60), List.of()));
    }
    return new Article(
        new ArticleId(issue + "-01-" + number),
        "A01",
        number,
        item ? Kind.DISTRICT_ITEM : Kind.NEWS,
        new HeadlineGroup(
            random.nextBoolean() ? text(8) : null,
            item ? null : text(12),
            random.nextBoolean() ? List.of(text(8), text(9)) : List.of()),
        item ? "落实 目标" : null,
        item ? (random.nextBoolean() ? "河东区" : "北山县") : null,
        random.nextBoolean() ? "要闻" : null,
        random.nextBoolean() ? List.of(new Byline("周" + number % 3, "记者")) : List.of(),
        List.of(),
        blocks,
        List.of("A01"),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  private String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
