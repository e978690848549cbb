package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.derive.IssueSummary;
import broadsheet.site.cite.CitationForm;
import broadsheet.site.cite.Cited;
import broadsheet.site.cite.Cited.Heading;
import broadsheet.site.cite.CitedDate;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is cited reads as the standards want it; what is expected was written by hand. */
@NullUnmarked
class CitationsTest {
  private static final String BASE = "https://archive.example/";
  private static final IssueId ISSUE = new IssueId("yxrb", LocalDate.of(2022, 11, 21), "");
  private static final IssueId EXTRA = new IssueId("yxwb", LocalDate.of(2022, 11, 21), "号外");

  @TestFactory
  Stream<DynamicTest> articles() throws IOException {
    List<CitedCase> cases = CitedCase.all();
    assertTrue(cases.size() >= 40, "few cases: " + cases.size());
    return cases.stream().flatMap(CitationsTest::tests);
  }

  private static Stream<DynamicTest> tests(CitedCase told) {
    return Arrays.stream(CitationForm.values())
        .filter(form -> told.expected(form) != null)
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.label() + ": " + told.about(), () -> assertCited(told, form)));
  }

  private static void assertCited(CitedCase told, CitationForm form) throws IOException, JsonFault {
    String expected = told.expected(form);
    String found = form.of(told.cited());
    if (form == CitationForm.CSL_JSON) {
      JsonObject item = (JsonObject) ((JsonArray) JsonText.read(found)).values().get(0);
      assertEquals(sorted((JsonObject) JsonText.read(expected)), sorted(item));
    } else {
      assertEquals(expected, found);
    }
  }

  /** The members by name, since JSON knows no order. */
  private static List<String> sorted(JsonObject object) {
    return object.members().stream()
        .map(m -> m.name() + " " + JsonText.write(m.value()))
        .sorted()
        .toList();
  }

  private static Imprint imprint(String base) throws IOException {
    return new Imprint(
        SampleArchive.archive(base, ArticleForm.OWN),
        SampleArchive.words("en"),
        new Outlook(List.of()));
  }

  private static void assertForms(Cited cited, String... expected) {
    List<CitationForm> forms =
        List.of(
            CitationForm.GB_2025,
            CitationForm.GB_2015,
            CitationForm.APA,
            CitationForm.MLA,
            CitationForm.CHICAGO);
    assertEquals(List.of(expected), forms.stream().map(form -> form.of(cited)).toList());
  }

  @Test
  void aPrintedPageIsAPartOfItsNewspaper() throws IOException {
    Page page = new Page("01", "要闻", "x", false, List.of(), List.of());
    assertForms(
        Citations.page(imprint(BASE), ISSUE, page),
        "要闻[N/OL]. 云溪日报，2022-11-21（1）. https://archive.example/yxrb/2022/11/21/01.html.",
        "要闻[N/OL]. 云溪日报, 2022-11-21(1). https://archive.example/yxrb/2022/11/21/01.html.",
        "要闻. (2022, November 21). 云溪日报, 1. https://archive.example/yxrb/2022/11/21/01.html",
        "“要闻.” 云溪日报, 21 Nov. 2022, p. 1, https://archive.example/yxrb/2022/11/21/01.html.",
        "云溪日报. “要闻.” November 21, 2022. https://archive.example/yxrb/2022/11/21/01.html.");
  }

  @Test
  void aPageWithoutANameIsCalledByItsLabelInTheLanguageOfThePaper() throws IOException {
    Page page = new Page("A05", null, "x", false, List.of(), List.of());
    assertForms(
        Citations.page(imprint(null), EXTRA, page),
        "第A05版[N]. 云溪晚报，2022-11-21（号外 A05）.",
        "第A05版[N]. 云溪晚报, 2022-11-21(号外 A05).",
        "第A05版. (2022, November 21). 云溪晚报 (号外), A05.",
        "“第A05版.” 云溪晚报, 号外, 21 Nov. 2022, p. A05.",
        "云溪晚报. “第A05版.” November 21, 2022, 号外.");
  }

  @Test
  void anIssueIsCitedAsWhatItIsOfASerial() throws IOException {
    IssueSummary issue = new IssueSummary(ISSUE, "26325", List.of(), List.of());
    Cited cited = Citations.issue(imprint(BASE), issue);
    assertForms(
        cited,
        "云溪日报[N/OL]. 2022-11-21（第26325期）. 云溪，2022. https://archive.example/yxrb/2022/11/21/.",
        "云溪日报[N/OL]. 2022-11-21(第26325期). 云溪, 2022. https://archive.example/yxrb/2022/11/21/.",
        "云溪日报 (No. 26325) [Newspaper]. (2022, November 21)."
            + " https://archive.example/yxrb/2022/11/21/",
        "云溪日报, no. 26325, 21 Nov. 2022, https://archive.example/yxrb/2022/11/21/.",
        "云溪日报. November 21, 2022, no. 26325. https://archive.example/yxrb/2022/11/21/.");
    assertEquals(
        """
        @periodical{yxrb-2022-11-21,
          title = {{云溪日报}},
          date = {2022-11-21},
          year = {2022},
          number = {26325},
          url = {https://archive.example/yxrb/2022/11/21/},
          langid = {chinese},
        }
        """,
        CitationForm.BIBTEX.of(cited));
    assertEquals(
        """
        TY  - NEWS
        TI  - 云溪日报
        CY  - 云溪
        DA  - 2022/11/21/
        PY  - 2022
        IS  - 26325
        LA  - zh-CN
        SN  - 0000-0000
        AN  - yxrb-2022-11-21
        UR  - https://archive.example/yxrb/2022/11/21/
        DP  - 云溪报刊档案
        ER  -\s
        """,
        CitationForm.RIS.of(cited));
  }

  @Test
  void anExtraEditionWithoutANumberSaysSo() throws IOException {
    IssueSummary issue = new IssueSummary(EXTRA, null, List.of(), List.of());
    assertForms(
        Citations.issue(imprint(null), issue),
        "云溪晚报[N]. 2022-11-21（号外）. 云溪，2022.",
        "云溪晚报[N]. 2022-11-21(号外). 云溪, 2022.",
        "云溪晚报 (号外) [Newspaper]. (2022, November 21).",
        "云溪晚报, 号外, 21 Nov. 2022.",
        "云溪晚报. November 21, 2022, 号外.");
  }

  @Test
  void aPublicationIsCitedFromTheFirstToTheLastDayThatIsHeld() throws IOException {
    CitedDate held = CitedDate.between(LocalDate.of(2021, 3, 16), LocalDate.of(2023, 5, 18));
    Cited cited = Citations.newspaper(imprint(BASE), "yxrb", held, Urls.publication("yxrb"));
    assertForms(
        cited,
        "云溪日报[N/OL]. 2021-03-16—2023-05-18. 云溪，2021—2023. https://archive.example/yxrb/.",
        "云溪日报[N/OL]. 2021-03-16—2023-05-18. 云溪, 2021—2023. https://archive.example/yxrb/.",
        "云溪日报 [Newspaper]. (2021–2023). https://archive.example/yxrb/",
        "云溪日报, 16 Mar. 2021-18 May 2023, https://archive.example/yxrb/.",
        "云溪日报. March 16, 2021–May 18, 2023. https://archive.example/yxrb/.");
    assertTrue(CitationForm.BIBTEX.of(cited).contains("date = {2021-03-16/2023-05-18}"));
    assertTrue(CitationForm.CSL_JSON.of(cited).contains("[[2021,3,16],[2023,5,18]]"));
  }

  @Test
  void aYearIsAYearOfThePublication() throws IOException {
    Cited cited =
        Citations.newspaper(
            imprint(BASE), "yxrb", CitedDate.in(Year.of(2022)), Urls.year("yxrb", Year.of(2022)));
    assertForms(
        cited,
        "云溪日报[N/OL]. 云溪，2022. https://archive.example/yxrb/2022/.",
        "云溪日报[N/OL]. 云溪, 2022. https://archive.example/yxrb/2022/.",
        "云溪日报 [Newspaper]. (2022). https://archive.example/yxrb/2022/",
        "云溪日报, 2022, https://archive.example/yxrb/2022/.",
        "云溪日报. 2022. https://archive.example/yxrb/2022/.");
  }

  @Test
  void aDistrictInAColumnStandsBeforeTheColumn() throws IOException {
    Here here = new Here(imprint(BASE), Urls.columnDistrict("yxrb", "shigan", "liutang"));
    Heading heading = new Heading("柳塘区", "实干争先", null, List.of());
    CitedDate date = CitedDate.between(LocalDate.of(2022, 11, 18), LocalDate.of(2022, 11, 21));
    assertForms(
        Citations.column(here, "yxrb", heading, date),
        "柳塘区（实干争先）[N/OL]. 云溪日报，2022-11-18—2022-11-21."
            + " https://archive.example/yxrb/columns/shigan/liutang/.",
        "柳塘区（实干争先）[N/OL]. 云溪日报, 2022-11-18—2022-11-21."
            + " https://archive.example/yxrb/columns/shigan/liutang/.",
        "柳塘区. (2022). 云溪日报. https://archive.example/yxrb/columns/shigan/liutang/",
        "“柳塘区.” 云溪日报, 18 Nov. 2022-21 Nov. 2022,"
            + " https://archive.example/yxrb/columns/shigan/liutang/.",
        "云溪日报. “柳塘区.” 实干争先, November 18, 2022–November 21, 2022."
            + " https://archive.example/yxrb/columns/shigan/liutang/.");
  }

  @Test
  void programsHaveNoWordForAPageOrAColumn() {
    assertEquals(5, CitationForm.fit(Cited.Level.PART).size());
    assertEquals(8, CitationForm.fit(Cited.Level.ARTICLE).size());
    assertEquals(8, CitationForm.fit(Cited.Level.WHOLE).size());
  }
}
