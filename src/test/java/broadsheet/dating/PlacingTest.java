package broadsheet.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import broadsheet.archive.Publication;
import broadsheet.reading.IssueReader;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages of 云溪 are put, clue by clue. */
class PlacingTest {
  private static final Archive ARCHIVE =
      new Archive(
          "云溪报刊档案",
          null,
          "zh-Hans",
          null,
          List.of(
              new Publication("yxrb", "云溪日报", null, null),
              new Publication("yxwb", "云溪晚报", null, null)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Archive.ArticleForm.OWN);

  private static final String STORY = "渡口的老灯塔修好了，守塔人把钥匙交给了孙子。灯塔建在石矶上，塔身用青砖砌成，几代人在这里看水位、报天气、等晚归的船。";

  @Test
  void aPageWithoutAnyDateIsLeftAlone() {
    Placement placement = place("老灯塔修好了", STORY);
    assertNull(placement.date().value());
    assertNull(placement.label().value());
    assertNull(placement.publication().value());
    assertEquals(0, placement.probability());
  }

  @Test
  void aDayWithoutAYearIsNoDate() {
    assertNull(place("老灯塔修好了", "本报讯（记者 周牧野）3月4日，" + STORY).date().value());
  }

  @Test
  void aFolioTellsPaperDayAndPage() {
    Placement placement = place("云溪日报 2024年3月5日 星期二 第3版", "老灯塔修好了", "本报讯（记者 周牧野）3月4日，" + STORY);
    assertEquals(LocalDate.of(2024, 3, 5), placement.date().value());
    assertEquals("yxrb", placement.publication().value());
    assertEquals("03", placement.label().value());
    assertTrue(placement.probability() >= 0.95, () -> "" + placement);
    assertTrue(
        placement.date().clues().get(0).toString().startsWith("line 1: “"), placement::toString);
  }

  @Test
  void aMorningPaperPrintsTheDatelineOfTheDayBefore() {
    Placement placement =
        place(
            "a.txt",
            List.of("老灯塔修好了", "新华社云溪3月4日电（记者 周牧野）" + STORY, "渡船加了一班", "本报北岭3月3日电（记者 何一诺）" + STORY),
            held(issue(2024, 3, 1)));
    assertEquals(LocalDate.of(2024, 3, 5), likeliest(placement));
    assertTrue(placement.date().probability() < 0.95, () -> "too sure of " + placement.date());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-28_01.txt, 2022-11-28, 01",
    "20221128-A05.txt, 2022-11-28, A05",
    "yxrb20221128.txt, 2022-11-28,",
    "2022/11/28/A05.txt, 2022-11-28, A05",
    "yxwb/2022-11-28/02.txt, 2022-11-28, 02",
    "云溪日报2022年11月28日第3版.txt, 2022-11-28, 03",
    "20221328.txt,,",
    "IMG_0417.txt,,",
    "13800138000.txt,,"
  })
  void theNameOfTheFileAndItsFoldersTells(String path, LocalDate date, String label) {
    Placement placement = place(path, List.of("老灯塔修好了", STORY), none());
    assertEquals(date, placement.date().value());
    assertEquals(label, placement.label().value());
  }

  @Test
  void aNameThatTheTextContradictsIsNotSure() {
    Placement agreed = place("2022-11-28_01.txt", report("11月27日", "2022年"), none());
    assertTrue(agreed.date().probability() >= 0.95, () -> "" + agreed.date());
    Placement later = place("2022-11-28_01.txt", report("12月19日", "2022年"), none());
    assertTrue(later.date().probability() < 0.95, () -> "" + later.date());
  }

  @Test
  void twoFoliosThatContradictEachOtherAreNotSure() {
    Placement placement = place("2024年3月5日 星期二 第3版", "老灯塔修好了", STORY, "2024年3月12日 星期二 第3版");
    assertTrue(placement.date().probability() < 0.95, () -> "" + placement.date());
  }

  @Test
  void aWeekdayFindsTheYear() {
    // Of the years 2015 to 2024 only 2022 has its 27 November on a Sunday, but for 2016.
    Known known = held(issue(2022, 6, 1), issue(2021, 6, 1));
    Placement placement =
        place(
            "a.txt", List.of("老灯塔修好了", "本报北岭11月27日（星期日）电 " + STORY, "11月27日，灯塔。", "石小溪 摄"), known);
    LocalDate day = placement.date().value();
    assertTrue(day != null && day.getYear() == 2022, () -> "" + placement.date());
    long off = likeliest(placement).toEpochDay() - LocalDate.of(2022, 11, 28).toEpochDay();
    assertTrue(Math.abs(off) <= 1, () -> "" + placement.date());
  }

  @Test
  void aWrongWeekdayIsAMisprintAndNoMore() {
    Placement placement = place("云溪日报 2024年3月5日 星期六", "老灯塔修好了", STORY);
    assertEquals(LocalDate.of(2024, 3, 5), placement.date().value());
  }

  @Test
  void aLeapDayIsOfALeapYear() {
    Known known = held(issue(2023, 6, 1), issue(2024, 6, 1), issue(2025, 6, 1));
    Placement placement =
        place("a.txt", List.of("老灯塔修好了", "本报北岭2月29日电 " + STORY, "2月29日，灯塔。", "石小溪 摄"), known);
    assertEquals(LocalDate.of(2024, 3, 1), placement.date().value());
  }

  @Test
  void aDayThatIsNoneTellsNothing() {
    assertNull(place("老灯塔修好了", "本报讯 2023年2月30日，" + STORY).date().value());
  }

  @Test
  void onNewYearsDayYesterdayIsOfLastYear() {
    Placement placement = place("老灯塔修好了", "本报讯（记者 周牧野）12月31日，" + STORY, "云溪市航道处", "2023年12月31日");
    LocalDate day = placement.date().value();
    assertTrue(
        LocalDate.of(2024, 1, 1).equals(day) || LocalDate.of(2023, 12, 31).equals(day),
        () -> "" + placement.date());
  }

  @Test
  void lastYearIsCountedFromThePapersOwn() {
    Known known = held(issue(2022, 1, 1));
    Placement placement =
        place(
            "a.txt", List.of("老灯塔修好了", "本报北岭1月5日电（记者 周牧野）" + STORY + "去年12月20日，塔顶的灯曾经坏过。"), known);
    assertEquals(LocalDate.of(2022, 1, 6), likeliest(placement));
  }

  @ParameterizedTest
  @CsvSource({
    "本报讯（记者 周牧野）昨天（4日），, 2024-03-05",
    "本报讯（记者 周牧野）今天（3月5日），, 2024-03-05",
    "本报讯（记者 周牧野）明天（3月6日），, 2024-03-05"
  })
  void yesterdayTodayAndTomorrowWithADate(String opening, LocalDate date) {
    Known known = held(issue(2024, 3, 1));
    Placement placement =
        place("a.txt", List.of("老灯塔修好了", opening + STORY, "本报讯 3月4日，" + STORY), known);
    assertEquals(date, placement.date().value());
  }

  @Test
  void aForecastBeginsOnThePapersDayOrTheNightBefore() {
    Known known = held(issue(2024, 3, 1));
    Placement placement =
        place("a.txt", List.of("今日天气", "本报讯 市气象台预报：3月5日白天到夜间，多云转小雨，5℃到12℃；6日，小雨，4℃到9℃。"), known);
    LocalDate day = placement.date().value();
    assertTrue(day != null && Math.abs(day.getDayOfMonth() - 5) <= 1, () -> "" + placement.date());
  }

  @Test
  void whatIsStillToComeLiesAhead() {
    Known known = held(issue(2024, 3, 1));
    Placement placement =
        place(
            "a.txt",
            List.of("老灯塔修好了", "本报讯（记者 周牧野）3月4日，" + STORY, "灯塔将于3月16日起开放，报名3月12日前截止。"),
            known);
    assertEquals(LocalDate.of(2024, 3, 5), likeliest(placement));
  }

  @Test
  void wordsOfATimeTellTheYear() {
    Placement placement =
        place(
            "老灯塔修好了",
            "本报讯（记者 周牧野）11月19日，全市静默管理期间，" + STORY + "大家排队做核酸检测，落实动态清零的要求。",
            "11月19日，静默管理中的渡口。",
            "石小溪 摄");
    LocalDate day = placement.date().value();
    assertTrue(
        day != null && Math.abs(day.toEpochDay() - LocalDate.of(2022, 11, 20).toEpochDay()) <= 1,
        () -> "" + placement.date());
  }

  @Test
  void twoPagesOfOneIssueSupportEachOther() {
    List<LoosePage> pages =
        List.of(
            page("b.txt", List.of("云溪日报 2024年3月5日 星期二 第1版", "老灯塔修好了", STORY + "（下转第2版）")),
            page("a.txt", List.of("老灯塔修好了", "（上接第1版）", "守塔人的孙子今年二十六岁，在船厂学了五年手艺，他说要把灯一直点下去。")));
    Placement alone = new Placing(none()).place(List.of(pages.get(1)), Wish.NONE).get(0);
    assertNull(alone.date().value());
    Placement together = new Placing(none()).place(pages, Wish.NONE).get(1);
    assertEquals(LocalDate.of(2024, 3, 5), together.date().value());
  }

  @Test
  void aFolderOfLabelsIsOneIssue() {
    List<LoosePage> pages =
        List.of(
            page("box/01.txt", List.of("云溪日报 2024年3月5日 星期二 第1版", "老灯塔修好了", STORY)),
            page("box/02.txt", List.of("渡船加了一班", STORY)),
            page("other/02.txt", List.of("渡船加了一班", STORY)));
    List<Placement> placements = new Placing(none()).place(pages, Wish.NONE);
    assertEquals(LocalDate.of(2024, 3, 5), placements.get(1).date().value());
    assertNull(placements.get(2).date().value());
    assertTrue(
        placements.get(1).date().clues().get(0).quote().startsWith("01.txt line 1"),
        () -> "" + placements.get(1).date().clues());
  }

  @Test
  void whoSignsTellsThePaper() {
    List<HeldPage> held = new ArrayList<>();
    for (int day = 1; day <= 6; day++) {
      held.addAll(issue("yxrb", day, "老灯塔修好了", "本报讯（记者 周牧野 何一诺）3月" + day + "日，" + STORY));
      held.addAll(issue("yxwb", day, "渡船加了一班", "本报讯（记者 秦小满 石小溪）3月" + day + "日，" + STORY));
    }
    List<IssueId> ids = held.stream().map(HeldPage::issue).distinct().toList();
    Placement placement =
        place(
            "a.txt",
            List.of("老灯塔修好了", "本报讯（记者 秦小满 石小溪）3月8日，渡口的石阶也重铺了一遍，雨天走着不再打滑。"),
            new Known(ARCHIVE, ids, held));
    assertEquals("yxwb", placement.publication().value());
    assertEquals(2024, likeliest(placement).getYear());
  }

  @Test
  void whatTheUserSaysIsCertain() {
    Wish wish = new Wish("yxwb", LocalDate.of(2024, 3, 6), "evening", "A05");
    Placement placement =
        new Placing(none())
            .place(List.of(page("2022-11-28_01.txt", List.of("老灯塔修好了", STORY))), wish)
            .get(0);
    assertEquals("yxwb", placement.publication().value());
    assertEquals(LocalDate.of(2024, 3, 6), placement.date().value());
    assertEquals("evening", placement.edition());
    assertEquals("A05", placement.label().value());
    assertEquals(1, placement.probability());
  }

  @Test
  void whatIsHardlyTextIsDoubted() {
    Placement placement =
        place("yxrb/2022-11-28/01.txt", List.of("\uFFFD\uFFFD\u0001", "PK"), none());
    assertEquals(0, placement.probability());
    assertEquals(1, placement.doubts().size());
  }

  private static List<String> report(String day, String year) {
    return List.of(
        "老灯塔修好了",
        "本报讯（记者 周牧野）" + day + "，" + STORY + year + "的汛期之前，塔身还要刷一遍。",
        "渡船加了一班",
        "本报讯（记者 何一诺）" + day + "，渡口加开了一班夜船，末班到晚上十点。",
        day + "，新刷的渡船靠岸。",
        "石小溪 摄");
  }

  /** The day that comes first, proposed or not. */
  private static LocalDate likeliest(Placement placement) {
    LocalDate value = placement.date().value();
    return value != null ? value : placement.date().others().get(0).value();
  }

  private static Placement place(String... lines) {
    return place("a.txt", List.of(lines), none());
  }

  private static Placement place(String path, List<String> lines, Known known) {
    return new Placing(known).place(List.of(page(path, lines)), Wish.NONE).get(0);
  }

  private static LoosePage page(String path, List<String> lines) {
    return LoosePage.of(path, text("0", lines), ARCHIVE);
  }

  private static PageText text(String label, List<String> lines) {
    List<SourceLine> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(new SourceLine(i + 1, lines.get(i), 0, 1));
    }
    return new PageText(label, label + ".txt", PageText.Form.PLAIN, numbered);
  }

  private static Known none() {
    return new Known(ARCHIVE, List.of(), List.of());
  }

  private static IssueId issue(int year, int month, int day) {
    return new IssueId("yxrb", LocalDate.of(year, month, day), "");
  }

  private static Known held(IssueId... issues) {
    return new Known(ARCHIVE, List.of(issues), List.of());
  }

  private static List<HeldPage> issue(String paper, int day, String... lines) {
    IssueId id = new IssueId(paper, LocalDate.of(2024, 3, day), "");
    IssueText text =
        new IssueText(
            id, "", null, List.of(), List.of(), List.of(text("01", List.of(lines))), List.of());
    return HeldPage.of(new IssueReader(ARCHIVE).read(text).value().issue());
  }
}
