package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.derive.IssueSummary;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  /** Newest first, as the shelves keep them. */
  private static Calendars calendars(String... dates) {
    return new Calendars(
        "yxrb",
        Arrays.stream(dates)
            .map(d -> new IssueId("yxrb", LocalDate.parse(d), ""))
            .map(id -> new IssueSummary(id, null, List.of(), List.of()))
            .toList());
  }

  private static MonthGrid grid(YearMonth month, String... dates) throws IOException {
    Archive archive = SampleArchive.archive(null, ArticleForm.OWN);
    Messages messages = SampleArchive.words("zh-Hans");
    Imprint imprint = new Imprint(archive, messages, new Outlook(List.of()));
    return calendars(dates).grid(new Here(imprint, Urls.HOME), month);
  }

  @Test
  void aDayBetweenTheFirstAndLastIssueWithoutOneIsMissing() throws IOException {
    MonthGrid grid = grid(YearMonth.of(2022, 11), "2022-11-04", "2022-11-02");
    assertEquals("beyond", grid.weeks().get(0).days().get(1).state());
    assertEquals("held", grid.weeks().get(0).days().get(2).state());
    assertEquals("missing", grid.weeks().get(0).days().get(3).state());
    assertEquals("held", grid.weeks().get(0).days().get(4).state());
    assertEquals("beyond", grid.weeks().get(0).days().get(5).state());
    assertEquals("2 期 · 缺 1 日", grid.summary());
  }

  @Test
  void everyMonthIsWholeWeeksThatHoldItsDaysInOrder() throws IOException {
    for (int month = 1; month <= 12; month++) {
      YearMonth when = YearMonth.of(2024, month);
      List<MonthGrid.Day> days =
          grid(when, "2024-02-29").weeks().stream().flatMap(w -> w.days().stream()).toList();
      assertEquals(0, days.size() % 7);
      List<Integer> numbers = days.stream().map(MonthGrid.Day::number).filter(n -> n > 0).toList();
      assertEquals(when.lengthOfMonth(), numbers.size());
      assertEquals(when.atDay(1).getDayOfWeek().getValue() - 1, firstPlace(days));
      assertTrue(numbers.stream().sorted().toList().equals(numbers));
    }
  }

  private static int firstPlace(List<MonthGrid.Day> days) {
    return days.stream().map(MonthGrid.Day::number).toList().indexOf(1);
  }

  @Test
  void yearsAndMonthsAreThoseWithAnIssue() {
    Calendars calendars = calendars("2023-01-05", "2021-12-31", "2021-12-30");
    assertEquals(2, calendars.years().size());
    assertEquals(List.of(YearMonth.of(2021, 12), YearMonth.of(2023, 1)), calendars.months());
    assertEquals(31, calendars.missing(YearMonth.of(2022, 7)));
    assertEquals(4, calendars.missing(YearMonth.of(2023, 1)));
  }
}
