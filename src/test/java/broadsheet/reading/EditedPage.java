package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page to be edited, and what becomes of it. */
final class EditedPage {

  static final String PAGE =
      """
      老码头上的灯又亮了

      本报讯（记者 周牧野）11月19日傍晚，老码头上的第一盏马灯重新亮了起来，沿江散步的居民停下脚步，数着灯影走过石阶。

      守灯人说，冬天江面上雾多风急，两岸的灯一盏也不能少，行船的人最怕的是麻痹，越是熟路越要当心，不可有一篇松劲的念头，各条渡船都要把缆绳重新检查一遍。

      街角的修表铺开了四十年

      本报讯（记者 苏禾）修表铺的门只有一扇，墙上挂着四十多只钟，每到整点一齐响起来，街坊都听惯了。

      昨日，记者从市图书馆获悉，新馆的少儿阅览室将在周末延长到晚上九点，家长可以凭借书证预约座位。

      馆长说，绘本一到就被借空，书库里又推出十二车新书，三位老馆员一直忙到闭馆。

      渡口边的蜡梅开了

      本报讯（记者 田青禾）渡口边的八株蜡梅昨天开了头一茬花，香气顺着风一直飘到对岸的菜市场。

      图为清晨的渡口蜡梅，几位老人正在树下打拳。

      ※扫描污迹※墨点
      """;

  static Checked<IssueReading> read(String page, Edit... edits) {
    return read(List.of(Pages.plain("01", "01.txt", page)), edits);
  }

  static Checked<IssueReading> read(List<PageText> pages, Edit... edits) {
    List<PageEdits.Entry> entries = new ArrayList<>();
    for (Edit edit : edits) {
      Location at = new Location("01.edit.yml", entries.size() + 1, 1);
      entries.add(new PageEdits.Entry(edit, at, new Location("01.edit.yml", at.line(), 9)));
    }
    IssueId id = new IssueId("yxrb", LocalDate.of(2022, 11, 20), "");
    IssueText text = new IssueText(id, "", null, List.of(), List.of(), pages, List.of());
    return new IssueReader(Pages.yunxi())
        .read(text.with(List.of(new PageEdits("01", "01.edit.yml", entries))));
  }

  static List<Article> articles(String page, Edit... edits) {
    Checked<IssueReading> read = read(page, edits);
    assertEquals("", said(read));
    return read.value().issue().articles();
  }

  static String said(Checked<IssueReading> read) {
    return read.problems().stream()
        .filter(p -> p.at().path().endsWith(".edit.yml"))
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  static String text(Article article) {
    return article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  static Article with(List<Article> articles, String words) {
    return articles.stream()
        .filter(a -> (a.heads() + text(a)).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no article says " + words));
  }

  /** Number of articles that the reader finds by itself. */
  static int bare() {
    return articles(PAGE).size();
  }

  private EditedPage() {}
}
