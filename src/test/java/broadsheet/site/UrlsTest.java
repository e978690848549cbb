package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlsTest {
  private static final IssueId DAILY = new IssueId("yxrb", LocalDate.of(2022, 11, 5), "");
  private static final IssueId EVENING = new IssueId("yxrb", LocalDate.of(2022, 11, 5), "evening");

  @Test
  void addressesAreThoseOfTheContract() {
    assertEquals("yxrb/index.html", Urls.publication("yxrb"));
    assertEquals("yxrb/2022/index.html", Urls.year("yxrb", Year.of(2022)));
    assertEquals("yxrb/2022/11/index.html", Urls.month("yxrb", YearMonth.of(2022, 11)));
    assertEquals("yxrb/2022/11/05/index.html", Urls.issue(DAILY));
    assertEquals("yxrb/2022/11/05-evening/index.html", Urls.issue(EVENING));
    assertEquals("yxrb/2022/11/05/a05.html", Urls.page(DAILY, "A05"));
    assertEquals("yxrb/2022/11/05/a05-03.html", Urls.article(DAILY, "A05", 3, ArticleForm.OWN));
    assertEquals("yxrb/2022/11/05/a05.html#a03", Urls.article(DAILY, "A05", 3, ArticleForm.PAGE));
    assertEquals("yxrb/columns/quxian/index.html", Urls.column("yxrb", "quxian"));
    assertEquals(
        "yxrb/columns/quxian/xiaodian/index.html",
        Urls.columnDistrict("yxrb", "quxian", "xiaodian"));
    assertEquals("on-this-day/02-29/index.html", Urls.onThisDay(MonthDay.of(2, 29)));
  }

  @Test
  void addressesAreAsciiWhateverTheNamesAre() {
    IssueId issue = new IssueId("云溪日报", LocalDate.of(2022, 11, 5), "号外");
    assertEquals("yunxiribao/2022/11/05-haowai/tekan.html", Urls.page(issue, "特刊"));
  }

  @Test
  void namesThatSoundAlikeHaveAddressesOfTheirOwn() {
    List<String> alike = List.of(Urls.byline("张波"), Urls.byline("张博"));
    assertEquals(2, alike.stream().distinct().count());
  }

  @Test
  void relativeReferencesLeadWhereUriResolutionSaysTheyDo() {
    List<String> files =
        List.of(
            "index.html",
            "404.html",
            "yxrb/index.html",
            "yxrb/2022/11/05/a05-03.html",
            "yxrb/2022/11/05/a05.html#a03",
            "yxrb/2022/11/05-evening/index.html",
            "yx/2022/index.html");
    for (String from : files) {
      for (String to : files) {
        URI base = URI.create("https://archive.example/any/prefix/" + from);
        String page = base.getPath().substring("/any/prefix/".length());
        assertEquals(
            "https://archive.example/any/prefix/" + to,
            base.resolve(reference(page, to)).toString(),
            from + " to " + to);
      }
    }
  }

  private static String reference(String from, String to) {
    return Urls.relative(from, to);
  }
}
