package broadsheet.derive.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.derive.SampleIssues;
import broadsheet.derive.Variant;
import broadsheet.derive.Variant.Passage;
import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.OtherPrinting;
import broadsheet.derive.corrections.Reason.RareForUsual;
import broadsheet.derive.reprints.Collation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PrintingsTest {
  private static final Path SHOWN = Path.of("../shared/reading/pages");

  @Test
  void theRarerOfTwoLookAlikesIsRightWhereNothingElseDecides() {
    List<Proposal> proposals = judged("不可有一", "篇", "松劲的念头", "不可有一", "篙", "松劲的念头");
    assertEquals(List.of("有一[篇>篙]松劲"), proposals.stream().map(Texts::shown).toList());
    List<Reason> reasons = proposals.get(0).reasons();
    assertTrue(reasons.contains(new OtherPrinting("other", "篙")), reasons.toString());
    assertTrue(reasons.contains(new LookAlike("篇", "篙")), reasons.toString());
    assertTrue(reasons.contains(new RareForUsual("篇", "篙")), reasons.toString());
  }

  @Test
  void theReadingThatMakesAWordIsRightEvenIfTheOtherIsRarer() {
    assertEquals(
        List.of("已抽[凋>调]一百"),
        judged("我们已抽", "凋", "一百二十支", "我们已抽", "调", "一百二十支").stream().map(Texts::shown).toList());
    assertEquals(
        List.of(),
        judged("我们已抽", "调", "一百二十支", "我们已抽", "凋", "一百二十支").stream()
            .filter(p -> p.article().value().equals("one"))
            .toList());
  }

  @Test
  void whatEditorsChangedIsNotCalledWrong() {
    assertEquals(List.of(), judged("召开全", "市", "会议", "召开全", "省", "会议"));
    assertEquals(List.of(), judged("记者昨日", "", "获悉", "记者昨日", "从市里", "获悉"));
  }

  @Test
  void mostPrintingsOutvoteTheRest() {
    Passage wrong = new Passage(new ArticleId("yxrb-2022-01-01-01-1"), "渡口在", "洢", "水村");
    List<Variant> variants = new ArrayList<>();
    for (String id : List.of("b", "c", "d")) {
      variants.add(new Variant(wrong, new Passage(new ArticleId(id), "渡口在", "伊", "水村")));
    }
    List<Proposal> proposals = new Corrections(Usage.of(1)).of(Texts.issue(0, "渡口在洢水村。"), variants);
    assertEquals(List.of("口在[洢>伊]水村"), proposals.stream().map(Texts::shown).toList());
  }

  @Test
  void theLetterInBothPapersHasTheRightCharacterProposed() {
    Assumptions.assumeTrue(Files.isDirectory(SHOWN), "skipped: ../shared/reading is not here");
    List<Issue> issues = SampleIssues.read(SHOWN);
    Usage usage = Usage.of(100);
    issues.forEach(usage::add);
    List<Variant> variants =
        Collation.of(article(issues, "一篇松劲"), article(issues, "一篙松劲")).variants();
    List<String> proposed = new ArrayList<>();
    for (Issue issue : issues) {
      new Corrections(usage).of(issue, variants).stream().map(Texts::shown).forEach(proposed::add);
    }
    assertEquals(List.of("精神[ and >和]党中", "一[篇>篙]松劲", "防控[ and >和]经济"), sorted(proposed));
  }

  private static List<String> sorted(List<String> proposed) {
    List<String> order = List.of("精", "一", "防");
    return proposed.stream()
        .sorted((a, b) -> order.indexOf(a.substring(0, 1)) - order.indexOf(b.substring(0, 1)))
        .toList();
  }

  private static Article article(List<Issue> issues, String words) {
    return issues.stream()
        .flatMap(issue -> issue.articles().stream())
        .filter(a -> Fields.of(a).stream().anyMatch(field -> field.contains(words)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Proposal> judged(String... parts) {
    Passage one = new Passage(new ArticleId("yxrb-2022-01-01-01-1"), parts[0], parts[1], parts[2]);
    Passage other = new Passage(new ArticleId("other"), parts[3], parts[4], parts[5]);
    Issue issue = Texts.issue(0, parts[0] + parts[1] + parts[2]);
    return new Corrections(Usage.of(1)).of(issue, List.of(new Variant(one, other)));
  }
}
