package broadsheet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench counts, divides and prepares rightly; nothing is timed here. */
class SiteBenchTest {
  @Test
  void theTableHasMediansSpansAndRatiosOfTheSameRound() {
    BenchReport report =
        new BenchReport(
            List.of(round(10, 2, 1), round(30, 3, 2), round(20, 5, 10), round(40, 4, 4)));
    assertEquals(
        """
        | | s (least–most) | of `cp -r` | of a whole build | processor s | of a whole build | peak MB | files | MB | files rewritten |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | Broadsheet, whole build | 25.00 (10.00–40.00) | 7.50 | 1.00 | 50.0 | 1.00 | 3 | 1,000 | 2.5 | 12 |
        | `cp -r` of Broadsheet's site | 3.50 (2.00–5.00) | 1.00 | 0.15 | 7.0 | 0.15 | 3 | 1,000 | 2.5 | – |
        | Hugo | 3.00 (1.00–10.00) | 0.83 | 0.10 | 6.0 | 0.10 | 3 | 1,000 | 2.5 | – |
        """,
        report.table());
  }

  private static Map<Step, Measured> round(double whole, double copy, double hugo) {
    return Map.of(
        Step.WHOLE, took(whole, 12L), Step.COPY, took(copy, null), Step.HUGO, took(hugo, null));
  }

  private static Measured took(double seconds, @Nullable Long rewritten) {
    Effort effort = new Effort(seconds, seconds * 2, 3_000_000);
    return new Measured(effort, new SiteSize(1000, 2_500_000), rewritten);
  }

  @Test
  void oneProgramAfterAnotherTakesBothTimesAndTheLargerMemory() {
    Measured both =
        new Measured(new Effort(1, 2, 30), new SiteSize(5, 50), null)
            .and(new Measured(new Effort(10, 20, 4), new SiteSize(7, 70), null));
    assertEquals(new Measured(new Effort(11, 22, 30), new SiteSize(7, 70), null), both);
  }

  @Test
  void timesOfEndedChildrenAreFoundBehindAnyName() {
    String line = "42 (a ) (b) S 1 2 3 4 5 6 7 8 9 10 11 12 150 25 20 0 30 0 77 123 456";
    assertEquals(1.75, Effort.processorOfChildren(line));
  }

  @Test
  void aProgramThatFailsIsNoMeasurement(@TempDir Path folder) {
    Path log = folder.resolve("log");
    IOException failed =
        assertThrows(
            IOException.class,
            () -> Effort.of(folder, log, List.of("sh", "-c", "echo no; exit 3")));
    assertTrue(String.valueOf(failed.getMessage()).contains("status 3"), failed::toString);
  }

  @Test
  void aProgramThatIsNotHereIsKnownAsSuch(@TempDir Path folder) throws InterruptedException {
    assertFalse(Others.isHere("broadsheet-no-such-program", folder));
    assertTrue(Others.isHere("true", folder));
  }

  @Test
  void everyLineOfAListOfChangesThatTellsAFileCounts() {
    String changes =
        """
        broadsheet-changes\t1
        before\t-
        after\t2c62
        added\te3b0\t14219\tyxrb/2022/11/21/01-05.html
        changed\ta1b2\t20111\tindex.html
        removed\t77de\t9804\tyxrb/2022/11/20/04-09.html
        """;
    assertEquals(3, Round.rewritten(changes));
  }

  @Test
  void allFilesOfASiteCount(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a"), "123");
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("b/c/d"), "4567");
    assertEquals(new SiteSize(2, 7), SiteSize.of(folder));
    assertEquals(new SiteSize(0, 0), SiteSize.of(folder.resolve("missing")));
  }

  @Test
  void oneWordIsCorrectedAndNothingElse() {
    String page = "短标题\n\n本报讯 昨日记者从云溪市交通局获悉，公交线路有调整。\n";
    assertEquals("短标题\n\n本报讯 昨日记者从云溪市订正局获悉，公交线路有调整。\n", Desk.corrected(page));
  }

  @Test
  void anInventedArchiveIsReadAndItsNewestIssueWaitsUntilItIsAdded(@TempDir Path folder)
      throws Exception {
    new InventedArchive(folder.resolve("made")).write(200);
    Source source = Source.in(folder.resolve("made"));
    List<BenchArticle> articles = articles(source.articles());
    assertTrue(articles.size() >= 200, () -> articles.size() + " articles");
    assertEquals(articles.size(), articles.stream().map(BenchArticle::id).distinct().count());
    List<String> issues = articles.stream().map(BenchArticle::issue).distinct().sorted().toList();

    Desk desk = Desk.over(source.content(), folder.resolve("ours"));
    assertEquals(issues.stream().filter(i -> !i.equals(desk.newest())).toList(), held(desk));
    String oldest = Files.readString(desk.oldest());
    desk.addNewest();
    desk.correctOldest();
    assertEquals(issues, held(desk));
    assertNotEquals(oldest, Files.readString(desk.oldest()));
    desk.tidy();
    assertFalse(held(desk).contains(desk.newest()));
    assertEquals(oldest, Files.readString(desk.oldest()));
  }

  private static List<BenchArticle> articles(Path lines) throws Exception {
    List<BenchArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(lines)) {
      articles.add(BenchArticle.read(line));
    }
    return articles;
  }

  private static List<String> held(Desk desk) {
    Holdings holdings = ContentFolder.open(desk.content()).value();
    return holdings.issues().stream()
        .map(issue -> issue.id().publication() + "/" + issue.id().date())
        .sorted()
        .toList();
  }

  @Test
  void hugoGetsTheSameArticlesWithoutTheIssueThatWaits(@TempDir Path folder) throws Exception {
    BenchArticle one =
        new BenchArticle(
            "yxrb-2000-01-01-01-01",
            "yxrb",
            "2000-01-01",
            "01",
            "引号“与\"",
            List.of("周岚"),
            List.of("第一段。", "第二段。"));
    BenchArticle other =
        new BenchArticle("x", "yxrb", "2000-01-02", "01", "次日", List.of(), List.of("无"));
    assertEquals(one, BenchArticle.read(one.json()));
    Path lines = folder.resolve("articles.jsonl");
    Files.writeString(lines, one.json() + "\n" + other.json() + "\n");
    Path hugo = folder.resolve("hugo");
    new HugoSource(hugo).write(lines, "yxrb/2000-01-02");
    assertFalse(Files.exists(hugo.resolve("content/yxrb/2000-01-02")));
    assertTrue(Files.exists(hugo.resolve("layouts/_default/single.html")));
    assertEquals(
        """
        ---
        title: "引号“与\\""
        date: 2000-01-01
        page: "01"
        bylines: ["周岚"]
        ---

        第一段。

        第二段。
        """,
        Files.readString(hugo.resolve("content/yxrb/2000-01-01/yxrb-2000-01-01-01-01.md")));
  }
}
