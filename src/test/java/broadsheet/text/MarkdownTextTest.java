package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.text.MarkdownText.Block;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
  @Test
  void headingsAndParagraphsKeepTheirLines() {
    String source = "# 题\n\n一段\n接着\n\n## 小 *题* ##\ntwo\nwords\n";
    assertEquals(
        List.of(
            new Block(1, 1, "题"),
            new Block(3, 0, "一段接着"),
            new Block(6, 2, "小 题"),
            new Block(7, 0, "two words")),
        MarkdownText.blocks(source));
  }

  @Test
  void carriageReturnsEndLinesToo() {
    assertEquals(
        List.of(new Block(1, 1, "题"), new Block(3, 0, "段落")),
        MarkdownText.blocks("# 题\r\n\r\n段\r\n落\r\n"));
  }

  @Test
  void marksGoAndTextStays() {
    assertEquals(
        "粗 斜 码 链 图 <b>字</b> & ©",
        one("**粗** *斜* `码` [链](u \"t\") ![图](i.png) <b>字</b> &amp; &copy;"));
    assertEquals("[未定] 和 [也未定][x]", one("[未定] 和 [也未定][x]"));
    assertEquals("http://example.cn/a", one("<http://example.cn/a>"));
    assertEquals("1*2", one("1\\*2"));
  }

  @Test
  void rawHtmlStaysLiteral() {
    assertEquals("<script>alert(1)</script>", one("<script>alert(1)</script>"));
    assertEquals("<!-- 注 -->", one("<!-- 注 -->"));
  }

  @Test
  void listsQuotesAndCodeAreParagraphs() {
    assertEquals(
        List.of(
            new Block(1, 0, "1. 甲"),
            new Block(2, 0, "2. 乙"),
            new Block(4, 0, "引文"),
            new Block(6, 0, "缩进一"),
            new Block(7, 0, "缩进二"),
            new Block(9, 0, "项")),
        MarkdownText.blocks("1. 甲\n2. 乙\n\n> 引文\n\n    缩进一\n    缩进二\n\n- 项\n"));
  }

  @Test
  void noHanCharacterOfAnySourceIsLost() {
    Random random = new Random(7);
    String alphabet = "云溪市。#*_`[])!<>&-+1.>\n\n \t\\\"'~=|:";
    for (int i = 0; i < 4000; i++) {
      StringBuilder source = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        source.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      long before = Folding.countHan(source.toString());
      List<Block> blocks = MarkdownText.blocks(source.toString());
      long after = blocks.stream().mapToInt(b -> Folding.countHan(b.text())).sum();
      assertTrue(after >= before, () -> "lost in: " + source + " → " + blocks);
    }
  }

  private static String one(String source) {
    List<Block> blocks = MarkdownText.blocks(source);
    assertEquals(1, blocks.size(), blocks::toString);
    return blocks.get(0).text();
  }
}
