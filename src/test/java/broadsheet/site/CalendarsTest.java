package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Quality;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private static IssueSummary issue(
      String date, @Nullable String number, boolean edited, String... pages) {
    return new IssueSummary(
        new IssueId("yxrb", LocalDate.parse(date), ""),
        number,
        Arrays.stream(pages)
            .map(label -> new IssueSummary.PageSummary(label, null, 0, edited, Quality.NONE))
            .toList(),
        List.of());
  }

  private static List<String> states(Calendars calendars, String from, String to) {
    return LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .map(day -> calendars.state(day).label())
        .toList();
  }

  @Test
  void anIssueIsHeldInPartWhenALabelIsJumpedOverAndElseItCountsWhoReadIt() {
    Calendars calendars =
        new Calendars(
            "yxrb",
            List.of(
                issue("2022-11-04", "8", false, "01", "02"),
                issue("2022-11-03", "7", true, "01", "03"),
                issue("2022-11-02", "6", true, "01", "02")));
    assertEquals(
        List.of("beyond", "held", "partly", "unedited", "beyond"),
        states(calendars, "2022-11-01", "2022-11-05"));
  }

  @Test
  void numbersThatGoOnProveThatNothingAppearedBetween() {
    Calendars calendars =
        new Calendars(
            "yxrb",
            List.of(
                issue("2022-11-09", null, false, "01"),
                issue("2022-11-07", "9", false, "01"),
                issue("2022-11-05", "7", false, "01"),
                issue("2022-11-02", "6", false, "01")));
    assertEquals(
        List.of(
            "unedited",
            "unpublished",
            "unpublished",
            "unedited",
            "missing",
            "unedited",
            "missing",
            "unedited"),
        states(calendars, "2022-11-02", "2022-11-09"));
    assertEquals(2, calendars.missing(YearMonth.of(2022, 11)));
  }

  @Test
  void aWeekdayOnWhichItNeverAppearsIsADayOfRest() {
    List<IssueSummary> newestFirst =
        LocalDate.parse("2022-08-29")
            .datesUntil(LocalDate.parse("2022-11-28"))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(day -> !day.equals(LocalDate.parse("2022-10-03")))
            .map(day -> issue(day.toString(), null, false, "01"))
            .sorted(Comparator.comparing(IssueSummary::id).reversed())
            .toList();
    assertEquals(
        List.of("unedited", "unpublished", "missing", "unedited"),
        states(new Calendars("yxrb", newestFirst), "2022-10-01", "2022-10-04"));
  }

  @Test
  void programsReadTheSameStates() throws IOException {
    Imprint imprint =
        new Imprint(
            SampleArchive.archive(null, ArticleForm.OWN),
            SampleArchive.words("zh-Hans"),
            new Outlook(List.of()));
    Calendars calendars =
        new Calendars(
            "yxrb",
            List.of(
                issue("2022-11-04", "8", false, "01", "03"), issue("2022-11-02", "6", true, "01")));
    Here here = new Here(imprint, Urls.calendar("yxrb", Year.of(2022)));
    assertEquals(
        "{\"publication\":\"yxrb\",\"name\":\"云溪日报\",\"year\":2022,\"days\":["
            + "{\"date\":\"2022-11-02\",\"state\":\"held\",\"issues\":["
            + "{\"url\":\"11/02/index.html\",\"number\":\"6\",\"pages\":[\"01\"],\"articles\":0}]},"
            + "{\"date\":\"2022-11-03\",\"state\":\"missing\"},"
            + "{\"date\":\"2022-11-04\",\"state\":\"partly\",\"issues\":["
            + "{\"url\":\"11/04/index.html\",\"number\":\"8\",\"pages\":[\"01\",\"03\"],"
            + "\"missingPages\":[\"02\"],\"articles\":0}]}]}\n",
        CalendarData.of(here, imprint.archive().publication("yxrb"), calendars, Year.of(2022))
            .text());
  }
}
