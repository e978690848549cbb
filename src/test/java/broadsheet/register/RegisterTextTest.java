package broadsheet.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.problem.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class RegisterTextTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  private final Random random = new Random(23);

  private IssueId issue(int day, String edition) {
    return new IssueId("rb", FIRST.plusDays(day), edition);
  }

  private Map<IssueId, List<Published>> issues() {
    Map<IssueId, List<Published>> issues = new TreeMap<>();
    for (int day = 0; day < 40; day++) {
      issues.put(issue(day, day % 5 == 0 ? "evening" : ""), articles(issue(day, "")));
    }
    return issues;
  }

  private List<Published> articles(IssueId issue) {
    List<Published> articles = new ArrayList<>();
    for (int number = 1; number <= 1 + random.nextInt(12); number++) {
      ArticleId id = ArticleId.made(issue, "01", number);
      Marks marks = new Marks(List.of(random.nextInt(1 << 24), random.nextInt(1 << 24)));
      articles.add(new Published("01", number, id, marks, "题" + number));
    }
    return articles;
  }

  @Test
  void whatIsSaidOfOneIssueIsWhatTheWholeFileSaysOfIt() {
    String text = RegisterText.write(issues());
    assertSays(text);
    assertSays(text.replace("\n", "\r\n"));
  }

  /** Lines are lost, doubled, cut, out of their order; what is left says the same either way. */
  @Test
  void thatIsSoWhateverPeopleDidToTheFile() {
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>(RegisterText.write(issues()).lines().toList());
      for (int edit = 0; edit < 6; edit++) {
        int at = random.nextInt(lines.size());
        int to = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
          case 0 -> lines.remove(at);
          case 1 -> lines.add(to, line);
          case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
          case 3 -> lines.add(to, "# " + line);
          case 4 -> lines.set(at, line.replaceFirst("\t", "-\t"));
          default -> lines.add(to, lines.remove(at));
        }
      }
      assertSays(String.join("\n", lines) + (round % 2 == 0 ? "\n" : ""));
    }
  }

  private void assertSays(String text) {
    Checked<Map<IssueId, List<Published>>> all = RegisterText.parse(text, "rb", "rb/x.tsv");
    assertTrue(all.value().size() > 30);
    for (int day = -1; day < 41; day++) {
      for (String edition : Arrays.asList("", "evening", "even")) {
        IssueId issue = issue(day, edition);
        assertEquals(
            all.value().getOrDefault(issue, List.of()), RegisterText.parse(text, issue), text);
      }
    }
  }
}
