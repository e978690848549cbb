package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.shredder.Damage;
import broadsheet.shredder.Labelling;
import broadsheet.shredder.Phenomenon;
import broadsheet.shredder.Shredded;
import broadsheet.shredder.Shredder;
import broadsheet.shredder.Split;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages whose OCR kept the lines of the columns read as the same pages with whole paragraphs. */
final class ColumnLinesTest {
  private static final Path PAGE =
      Path.of("src/test/resources/reading/pages/yxrb/2022-12-05/02.txt");
  private static final int WIDTH = 20;

  private final PageReader reader = new PageReader(Pages.yunxi());

  @Test
  void aPageInColumnLinesHasTheItemsOfThePageInParagraphs() throws Exception {
    String text = Files.readString(PAGE);
    PageReading whole = reader.read(Pages.plain("02", "02.txt", text));
    PageReading lines = reader.read(Pages.plain("02", "02.txt", broken(text)));
    assertEquals(headlines(whole), headlines(lines));
    assertEquals(bodies(whole), bodies(lines));
  }

  @Test
  void everyLineOfTheFileIsToldOfUnderItsOwnNumber() throws Exception {
    PageText page = Pages.plain("02", "02.txt", broken(Files.readString(PAGE)));
    PageReading reading = reader.read(page);
    assertEquals(
        page.lines().stream().map(l -> l.number() + l.text()).toList(),
        reading.lines().stream().map(l -> l.line() + l.text()).toList());
    assertTrue(reading.lines().stream().filter(LineReading::joins).count() > 20);
  }

  @Test
  void aPageInParagraphsIsLeftAsItIs() throws Exception {
    PageText page = Pages.plain("02", "02.txt", Files.readString(PAGE));
    assertEquals(page.lines(), ColumnLines.of(page, Weights.bundled().places()).whole().lines());
  }

  @Test
  void aHeadlineAboutAsWideAsTheColumnIsNoLineOfTheParagraphAbove() {
    List<String> whole =
        List.of(
            "水泵站扩建",
            "昨天一早，河东水泵站开来三台吊车。工地上的人说，新泵装好以后，老城再不用怕下雨天了。据值班的工人讲，旧泵用了三十年，一到雨季就整夜响，附近几条巷子的人都睡不好。",
            "市民公园今起延时关闭两小时",
            "今起至八月底，市民公园每晚延到十点关门。公园管理处主任说，天热以后来乘凉的人多，湖边新添了四十张长椅，路灯也换成了亮的，不少老人提着收音机来听戏，一直坐到月亮上来。",
            "渡口老茶馆重新开张",
            "停了半年的渡口茶馆前天又挂出幌子。店里八张方桌还是老样子，墙上的戏单也没有动，来的都是熟面孔。");
    assertEquals(whole, whole(set(whole, false)));
  }

  @Test
  void digitsThatAreSetHalfAsWideMakeNoLineLonger() {
    List<String> whole =
        List.of(
            "全年雨量偏多",
            "气象台说，2019年雨量为612.5毫米，比2018年多87毫米，雨日118天，是1981年以来最多的一年，河水一直比往年高出不少，沿岸3处码头停用。",
            "全城27个雨量站里，22个超过600毫米，最多的是西山站，有745毫米，其次是东河站，有731毫米，最少的是机场，只有498毫米，也比2018年多。",
            "预计2020年春天雨水仍会偏多，农户要早做打算，把3月份的田沟清好，把15处漏水的塘坝补上，不要等雨来。");
    assertEquals(whole, whole(set(whole, true)));
  }

  /** Paragraphs in lines of 16 characters, the first of which is indented by two. */
  private static String set(List<String> paragraphs, boolean halves) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : paragraphs) {
      int room = paragraph.length() > 18 ? 28 : Integer.MAX_VALUE;
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        int width = halves && c < 0x80 ? 1 : 2;
        boolean hangs = "，。、".indexOf(c) >= 0 || c == '.';
        if (room < width && !hangs) {
          out.append('\n');
          room = 32;
        }
        out.append(c);
        room -= width;
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static List<String> whole(String text) {
    PageText page = Pages.plain("02", "02.txt", text);
    return ColumnLines.of(page, Weights.bundled().places()).whole().lines().stream()
        .map(SourceLine::text)
        .toList();
  }

  /** The truth of torn pages, of a half of the material that no weight has seen, as the oracle. */
  @Test
  void linesOfColumnsFindTheirParagraphsOnPagesNobodySaw() {
    Damage columns = Damage.DEFAULT.with(Phenomenon.NARROW, 1);
    int joins = 0;
    int right = 0;
    for (Shredded page : Shredder.pages(Split.MEASURE, columns, 5, 30).toList()) {
      Set<Integer> told =
          page.truth().lines().stream()
              .filter(Labelling.Line::joins)
              .map(Labelling.Line::number)
              .collect(Collectors.toSet());
      for (LineReading line : new PageReader(page.archive()).read(page.page()).lines()) {
        joins += told.contains(line.line()) || line.joins() ? 1 : 0;
        right += told.contains(line.line()) && line.joins() ? 1 : 0;
      }
    }
    assertTrue(right >= 0.98 * joins, right + " of " + joins);
  }

  private static String broken(String text) {
    List<String> out = new ArrayList<>();
    for (String line : text.split("\n")) {
      int at = 0;
      for (; line.length() > 45 && line.length() - at > WIDTH; at += WIDTH) {
        out.add(line.substring(at, at + WIDTH));
      }
      out.add(line.substring(at));
    }
    return String.join("\n", out);
  }

  private static List<String> headlines(PageReading reading) {
    return reading.items().stream().map(i -> i.kind() + " " + i.heads().headline()).toList();
  }

  private static List<String> bodies(PageReading reading) {
    return reading.items().stream()
        .map(
            i ->
                String.join(
                    "",
                    reading.lines().stream()
                        .filter(l -> l.item().equals(i.key()))
                        .map(LineReading::text)
                        .toList()))
        .toList();
  }
}
