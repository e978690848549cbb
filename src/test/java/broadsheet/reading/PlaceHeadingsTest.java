package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.District;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceHeadingsTest {
  private static final String ON_LIUTANG = "11月17日，柳塘区召开网格员议事会，围绕寒潮防范晾出问题单，当场认领三十八条，其余限期三天答复。";
  private static final String ON_ZONE = "连日来，溪东高新区全体环卫人员加班加点，对主要道路和公交站台开展清洗，共清运落叶一百二十车。";

  @Test
  void twoPlacesNamedByTheTextBelowThemAreDistrictsWithoutAnyTable() {
    PlaceHeadings places = read(List.of(), "柳塘区", ON_LIUTANG, "溪东高新区", ON_ZONE);
    assertEquals("柳塘区", places.at(0));
    assertEquals("溪东高新区", places.at(2));
    assertNull(places.at(1));
  }

  @Test
  void aZoneBesideAKnownDistrictIsOne() {
    List<District> known = List.of(new District("柳塘区", "liutang", List.of("柳塘"), null));
    assertEquals("溪东高新区", read(known, "柳塘", "短讯。", "溪东高新区", ON_ZONE).at(2));
  }

  @Test
  void onePlaceAloneIsAHeadlineLikeAnyOther() {
    assertNull(read(List.of(), "柳塘区", ON_LIUTANG, "石阶一块没少", "老码头通过验收。").at(0));
  }

  @Test
  void wordsThatOnlyEndLikePlacesAreNone() {
    PlaceHeadings places =
        read(
            List.of(),
            "邻里社区",
            ON_LIUTANG.replace("柳塘区", "邻里社区"),
            "周末夜市",
            ON_LIUTANG.replace("柳塘区", "周末夜市"),
            "我市",
            ON_LIUTANG.replace("柳塘区", "我市"));
    assertNull(places.at(0));
    assertNull(places.at(2));
    assertNull(places.at(4));
  }

  @Test
  void aPlaceThatTheTextDoesNotNameIsNone() {
    assertNull(read(List.of(), "柳塘区", ON_ZONE, "溪东高新区", ON_LIUTANG).at(0));
  }

  private static PlaceHeadings read(List<District> known, String... texts) {
    List<SourceLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new SourceLine(lines.size() * 2 + 1, text, 0, 1));
    }
    Archive archive =
        new Archive(
            "档案",
            null,
            "zh-Hans",
            null,
            List.of(),
            known,
            List.of(),
            List.of(),
            List.of(),
            ArticleForm.OWN);
    PageText page = new PageText("01", "ribao/2024-01-05/01.txt", PageText.Form.PLAIN, lines);
    List<String> folded = page.lines().stream().map(l -> Glyphs.fold(l.text())).toList();
    return new PlaceHeadings(folded, new Gazetteer(archive));
  }
}
