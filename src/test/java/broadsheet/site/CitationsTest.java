package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.Quality;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CitationsTest {
  private static String cite(String base, Column column, List<String> pages, String... authors)
      throws IOException {
    Messages messages = SampleArchive.words("zh-Hans");
    Imprint imprint =
        new Imprint(SampleArchive.archive(base, ArticleForm.OWN), messages, new Outlook(List.of()));
    IssueId issue = new IssueId("yxrb", LocalDate.of(2022, 8, 16), "");
    HeadlineGroup heads = new HeadlineGroup(null, "数字与星空", List.of("副题"));
    List<Byline> bylines = Arrays.stream(authors).map(a -> new Byline(a, "记者")).toList();
    return Citations.gbt7714(
        imprint,
        new ArticleSummary(
                new ArticleId("x"),
                issue,
                pages.get(0),
                4,
                Kind.NEWS,
                "数字与星空",
                heads,
                null,
                column,
                null,
                bylines,
                pages,
                "",
                0,
                Quality.NONE,
                0)
            .stamped());
  }

  @Test
  void inPrintTheNewspaperDateAndPageAreCited() throws IOException {
    assertEquals("方知白. 数字与星空[N]. 云溪日报，2022-08-16（15）.", cite(null, null, List.of("15"), "方知白"));
  }

  @Test
  void onlineTheAddressFollowsAndTheColumnStandsAfterTheTitle() throws IOException {
    assertEquals(
        "方知白. 数字与星空（科技大观）[N/OL]. 云溪日报，2022-08-16（1）."
            + " https://archive.example/yxrb/2022/08/16/01-04.html.",
        cite("https://archive.example/", new Column("科技大观", "keji", false), List.of("01"), "方知白"));
  }

  @Test
  void threeAuthorsAreNamedAndTheRestAreEtAl() throws IOException {
    assertEquals(
        "甲，乙，丙，等. 数字与星空[N]. 云溪日报，2022-08-16（A5, 6）.",
        cite(null, null, List.of("A5", "06"), "甲", "乙", "丙", "丁"));
  }

  @Test
  void withoutAnAuthorTheTitleComesFirst() throws IOException {
    assertEquals("数字与星空[N]. 云溪日报，2022-08-16（2）.", cite(null, null, List.of("02")));
  }
}
