package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.IssueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static IssueId issue(String publication, String date, String edition) {
    return new IssueId(publication, LocalDate.parse(date), edition);
  }

  private static final List<IssueId> RUN =
      List.of(
          issue("yxrb", "2022-11-20", ""),
          issue("yxrb", "2022-11-21", ""),
          issue("yxrb", "2022-11-21", "evening"),
          issue("yxrb", "2023-01-01", ""));

  private static final List<IssueId> ALL = all();

  private static List<IssueId> all() {
    List<IssueId> all = new ArrayList<>(RUN);
    all.add(0, issue("yxwb", "2022-11-21", ""));
    return all;
  }

  @Test
  void walkingForwardVisitsEveryIssueOfThePublicationOnce() {
    Outlook outlook = new Outlook(ALL);
    List<IssueId> walked = new ArrayList<>();
    Optional<IssueId> at = Optional.of(RUN.get(0));
    while (at.isPresent()) {
      walked.add(at.get());
      at = outlook.after(at.get());
    }
    assertEquals(RUN, walked);
  }

  @Test
  void walkingBackIsWalkingForwardReversed() {
    Outlook outlook = new Outlook(ALL);
    for (IssueId issue : RUN) {
      outlook.after(issue).ifPresent(a -> assertEquals(issue, outlook.before(a).orElseThrow()));
    }
    assertEquals(Optional.empty(), outlook.before(RUN.get(0)));
  }

  @Test
  void theSameDayHasOtherPapersAndOtherEditions() {
    assertEquals(
        List.of(RUN.get(2), issue("yxwb", "2022-11-21", "")), new Outlook(ALL).sameDay(RUN.get(1)));
  }
}
