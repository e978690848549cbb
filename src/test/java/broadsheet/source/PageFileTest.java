package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {
  private static final String TEXT = "本报讯 昨日，云溪市召开全市重点项目建设推进会，总结前三季度工作。";

  @TempDir Path root;

  @Test
  void anotherEncodingThanDeclaredIsAWarningAndTheTextIsRight() throws IOException {
    write("yxrb/2022-11-21/issue.yml", "encoding: Big5\n");
    Files.write(root.resolve("yxrb/2022-11-21/01.txt"), TEXT.getBytes(Charset.forName("GB18030")));
    Checked<IssueText> read = readOnly();
    assertEquals(
        """
        yxrb/2022-11-21/01.txt:1:1: warning: is GB18030, not BIG5 as declared \
        (correct or remove 'encoding' in issue.yml)
        """,
        lines(read.problems()));
    assertEquals(TEXT, read.value().pages().get(0).lines().get(0).text());
    Files.delete(root.resolve("yxrb/2022-11-21/issue.yml"));
    assertEquals(List.of(), readOnly().problems());
  }

  @Test
  void bytesAndControlsThatMeanNothingAreReportedWithTheirPlace() throws IOException {
    byte[] bytes = ("第一行\n第二@行，" + TEXT + "\n甲\u0000\u0001乙").getBytes(StandardCharsets.UTF_8);
    bytes[16] = (byte) 0xFF;
    write("yxrb/2022-11-21/01.txt", "");
    Files.write(root.resolve("yxrb/2022-11-21/01.txt"), bytes);
    Checked<IssueText> read = readOnly();
    assertEquals(
        """
        yxrb/2022-11-21/01.txt:2:3: warning: bytes that mean nothing in UTF-8 (they were kept as \uFFFD)
        yxrb/2022-11-21/01.txt:3:2: warning: 2 control characters, the first (read as white space)
        """,
        lines(read.problems()));
    assertEquals("甲  乙", read.value().pages().get(0).lines().get(2).text());
  }

  @Test
  void aSinglePageIsReadWithTheConfigurationNearestAboveIt() throws IOException {
    write("archive.yml", "place: 140100\n");
    write("yxrb/2022-11-21/01.txt", TEXT);
    Checked<PageAlone> read = ContentFolder.readPage(root.resolve("yxrb/2022-11-21/01.txt"));
    assertEquals(List.of(), read.problems());
    assertEquals("yxrb-2022-11-21", read.value().text().id().toString());
    assertEquals("小店区", read.value().archive().district("小店").orElseThrow().name());
    assertEquals(TEXT, read.value().text().pages().get(0).lines().get(0).text());
    Checked<PageAlone> missing = ContentFolder.readPage(root.resolve("yxrb/2022-11-21/09.txt"));
    assertEquals(1, missing.problems().size());
    assertTrue(missing.problems().get(0).isError());
  }

  private Checked<IssueText> readOnly() {
    Holdings holdings = ContentFolder.open(root).value();
    return ContentFolder.read(holdings, holdings.issues().get(0));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String lines(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(problem).append('\n'));
    return lines.toString();
  }
}
