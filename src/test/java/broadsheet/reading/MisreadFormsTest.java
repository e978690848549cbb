package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newspaper prints in fixed forms is known with one character misread, and no more. */
class MisreadFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003年5月8日 昱期四",
        "2003年5月8口星期四",
        "2003牛5月8日 星期四",
        "200O年5月8日 星期四",
        "责任编同:岳平 校对:柴玉",
        "责任编辑:岳平 校昱:柴玉",
        "柳塘日报社山版 www.example.cn"
      })
  void furniture(String line) {
    assertTrue(Furniture.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003年的8条新路", "责任田里的新规矩:何川", "1998年夏天那场大水", "星期四的菜市场"})
  void headlinesAreNone(String line) {
    assertFalse(Furniture.is(line));
  }

  @Test
  void aSectionWithItsPageIsAFolioOnlyAboveAllArticles() {
    assertTrue(Furniture.folio("副刊1"));
    assertTrue(Furniture.folio("教科卫 3"));
    assertFalse(Furniture.folio("老街修好了雨水管3"));
    assertFalse(Furniture.is("副刊1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"记老 何川", "由者 何川", "本报记 何川", "本报3者 何川 柴玉", "本报记老 何川"})
  void reporters(String line) {
    Signature found = Signatures.line(line);
    assertNotNull(found);
    assertEquals("何川", found.bylines().get(0).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"记住 这一天", "学者 谈家风", "记得 来喝茶", "读者 来信选登"})
  void wordsThatAreNoReporters(String line) {
    assertNull(Signatures.line(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"木报讯(记者 岳平)三月起", "本报农(记者 岳平)三月起", "本报(通讯员 岳平)三月起"})
  void datelines(String line) {
    assertTrue(Openings.dateline(line));
  }

  @Test
  void aDatelineNeedsMoreThanABracket() {
    assertFalse(Openings.dateline("木报讯三月起图书馆办夜校"));
    assertFalse(Openings.dateline("本报农(农业版)三月起"));
  }

  @Test
  void oneForADash() {
    assertTrue(line("——记渡口撑船人何川\n", "一—记渡口撑船人何川\n").get(1).has(Feature.ONE_FOR_DASH));
  }

  @Test
  void aDistrictBesideOthersIsNamedByTheTextBelow() {
    String text = "举办了图书交换会，四百多人带着旧书来，又带着别人的旧书回去，馆里说明年还办。\n";
    String page = "柳塘区\n3月4日，柳塘区" + text + "梅渡市\n3月4日，梅渡市" + text + "竹用区\n近日，竹园区" + text;
    PageReading reading = reader().read(Pages.plain("01", "01.txt", page));
    assertEquals(
        List.of(Role.DISTRICT, Role.DISTRICT, Role.DISTRICT),
        reading.lines().stream().filter(l -> l.line() % 2 == 1).map(LineReading::role).toList());
    assertEquals("竹园区", reading.items().get(2).district());
  }

  @Test
  void twoCharactersMisreadAreAnotherName() {
    String text = "举办了图书交换会，四百多人带着旧书来，又带着别人的旧书回去，馆里说明年还办。\n";
    PlaceHeadings headings =
        new PlaceHeadings(
            List.of("柳塘区", "3月4日,柳塘区" + text, "梅渡市", "3月4日,梅渡市" + text, "价用区", "近日,竹园区" + text),
            gazetteer());
    assertEquals("柳塘区", headings.at(0));
    assertNull(headings.at(4));
  }

  private static List<LineFeatures> line(String... lines) {
    return new FeatureReader(gazetteer(), Pages.plain("01", "01.txt", String.join("", lines)))
        .read();
  }

  private static Gazetteer gazetteer() {
    return new Gazetteer(Pages.archive(List.of(), List.of()));
  }

  private static PageReader reader() {
    return new PageReader(Pages.archive(List.of(), List.of()));
  }
}
