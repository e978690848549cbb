package broadsheet.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialsTest {
  private static IssueSummary issue(String publication, String date, String... headlines) {
    IssueId id = new IssueId(publication, LocalDate.parse(date), "");
    List<ArticleSummary> articles = new ArrayList<>();
    for (String headline : headlines) {
      SeriesPart part = SeriesParts.read(headline);
      articles.add(PlainSummary.part(id, articles.size() + 1, Kind.NEWS, headline, part));
    }
    return new IssueSummary(id, null, List.of(), articles);
  }

  private static List<String> chain(Serials serials, ArticleSummary article) {
    return serials
        .of(article)
        .map(s -> s.parts().stream().map(ArticleSummary::title).toList())
        .orElse(List.of());
  }

  @Test
  void partsOfOneNameFollowEachOther() {
    List<IssueSummary> issues =
        new ArrayList<>(
            List.of(
                issue("rb", "2022-06-01", "老码头往事（上）", "天晴"),
                issue("rb", "2022-06-03", "老码头往事（中）"),
                issue("wb", "2022-06-04", "老码头往事（下）"),
                issue("rb", "2022-06-06", "老码头往事（下）")));
    ArticleSummary first = issues.get(0).articles().get(0);
    List<String> wanted = List.of("老码头往事（上）", "老码头往事（中）", "老码头往事（下）");
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(issues, new Random(seed));
      assertEquals(wanted, chain(Serials.of(issues), first));
    }
    assertEquals(1, issues.stream().filter(i -> i.id().publication().equals("wb")).count());
  }

  @Test
  void onePartAloneIsNoSeries() {
    List<IssueSummary> issues = List.of(issue("rb", "2022-06-01", "老码头往事（上）"));
    assertTrue(Serials.of(issues).of(issues.get(0).articles().get(0)).isEmpty());
  }

  @Test
  void aNumberThatDoesNotRiseBeginsAnother() {
    IssueSummary one = issue("rb", "2021-09-01", "开学第一课之一");
    IssueSummary two = issue("rb", "2021-09-02", "开学第一课之二");
    IssueSummary again = issue("rb", "2022-09-01", "开学第一课之一");
    IssueSummary next = issue("rb", "2022-09-02", "开学第一课之二");
    Serials serials = Serials.of(List.of(one, two, again, next));
    assertEquals(2, chain(serials, one.articles().get(0)).size());
    assertEquals(
        again.articles().get(0), serials.of(next.articles().get(0)).orElseThrow().parts().get(0));
  }

  @Test
  void halfAYearWithoutAPartEndsASeries() {
    IssueSummary one = issue("rb", "2021-01-01", "山里的站台①");
    IssueSummary two = issue("rb", "2021-09-02", "山里的站台②");
    assertTrue(Serials.of(List.of(one, two)).of(two.articles().get(0)).isEmpty());
  }
}
