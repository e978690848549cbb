package broadsheet.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.IssueId;
import broadsheet.names.Name;
import broadsheet.names.NameKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final Name PROVED = new Name(NameKind.PERSON, "陆景和", true);
  private static final Name DOUBTED = new Name(NameKind.PERSON, "陸景和", false);

  private static IssueSummary issue(int day, String lead, Name... names) {
    IssueId id = new IssueId("rb", LocalDate.of(2022, 6, day), "");
    ArticleSummary article = PlainSummary.naming(id, 1, lead, List.of(names));
    return new IssueSummary(id, null, List.of(), List.of(article));
  }

  private static List<Integer> shown(IssueSummary... issues) {
    KnownNames names = Strands.of(List.of(issues)).names();
    return List.of(issues).stream()
        .map(i -> names.of(i.articles().get(0), NameKind.PERSON).size())
        .toList();
  }

  @Test
  void whatOneIssueProvesIsShownInAll() {
    assertEquals(List.of(1, 1), shown(issue(1, "甲", DOUBTED), issue(2, "乙", PROVED)));
  }

  @Test
  void whatNobodyProvesMustStandInTwoTexts() {
    assertEquals(List.of(0), shown(issue(1, "甲", DOUBTED)));
    assertEquals(List.of(1, 1), shown(issue(1, "甲", DOUBTED), issue(2, "乙", DOUBTED)));
    assertEquals(List.of(0, 0), shown(issue(1, "甲", DOUBTED), issue(2, "甲", DOUBTED)));
  }

  @Test
  void aPersonProvesNoPlace() {
    Name place = new Name(NameKind.PLACE, "陆景和", false);
    KnownNames names = Strands.of(List.of(issue(1, "甲", place), issue(2, "乙", PROVED))).names();
    ArticleSummary article = issue(1, "甲", place).articles().get(0);
    assertEquals(List.of(), names.of(article, NameKind.PLACE));
  }
}
