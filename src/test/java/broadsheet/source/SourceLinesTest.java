package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.text.Folding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
  @Test
  void marksSpaceAndLineEndsAreTold() {
    assertEquals(
        List.of(
            new SourceLine(1, "题", 2, 0),
            new SourceLine(2, "甲", 0, 0),
            new SourceLine(5, "######", 0, 2),
            new SourceLine(6, "####### 七", 0, 0),
            new SourceLine(7, "a\u2028b", 0, 0),
            new SourceLine(8, "#", 1, 0)),
        SourceLines.plain("\uFEFF## 题\r\n　　甲　\r\n\n\r######\n####### 七\na\u2028b\n# #"));
  }

  /** Oracle: a regular expression cuts the lines, and each keeps what is no space and no mark. */
  @Test
  void noLetterOfAnyTextIsLost() {
    Random random = new Random(11);
    String alphabet = "云溪 　#\n\r\t。a\u2028\uFEFF";
    for (int i = 0; i < 3000; i++) {
      StringBuilder source = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        source.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = source.toString();
      List<SourceLine> lines = SourceLines.plain(text);
      List<String> expected = new ArrayList<>();
      for (String line : text.split("\r\n|\r|\n", -1)) {
        String bare = Folding.withoutSpace(line);
        expected.add(bare);
      }
      for (SourceLine line : lines) {
        String whole = "#".repeat(line.heading()) + Folding.withoutSpace(line.text());
        assertEquals(expected.set(line.number() - 1, ""), whole, text);
        assertTrue(!line.text().isEmpty());
      }
      assertTrue(expected.stream().allMatch(String::isEmpty), text);
    }
  }

  @Test
  void deepNestingIsReadLineByLine() {
    for (String mark : List.of(">", "- ", "1. ", "> - ")) {
      assertEquals(1, SourceLines.markdown(mark.repeat(50_000) + "云", 0).size());
      assertTrue(SourceLines.markdown(mark.repeat(90) + "云", 0).get(0).text().endsWith("云"));
    }
  }

  @Test
  void longTextIsReadInLinearTime() {
    String line = "云".repeat(20_000_000);
    String lines = "云溪\n".repeat(2_000_000);
    String hashes = "#".repeat(5_000_000) + "\n" + "　".repeat(5_000_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(20_000_000, SourceLines.plain(line).get(0).text().length());
          assertEquals(2_000_000, SourceLines.plain(lines).size());
          assertEquals(1, SourceLines.plain(hashes).size());
          assertEquals(1, SourceLines.markdown(line, 0).size());
          for (String mark : List.of("[", "*a _b ", "[云](", "` `` ", "[a]: b\n", "<!--", "![")) {
            SourceLines.markdown(mark.repeat(900), 0);
            SourceLines.markdown(mark.repeat(200_000), 0);
          }
        });
  }
}
