package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.District;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivisionsTest {
  @Test
  void theDistrictsOfACityHaveShortNamesAndSlugs() {
    List<District> districts = city("140100");
    assertEquals(
        List.of("小店区", "迎泽区", "杏花岭区", "尖草坪区", "万柏林区", "晋源区", "清徐县", "阳曲县", "娄烦县", "古交市"),
        districts.stream().map(District::name).toList());
    assertEquals(new District("尖草坪区", "jiancaoping", List.of("尖草坪"), "140108"), districts.get(3));
    assertEquals(new District("古交市", "gujiao", List.of("古交"), "140181"), districts.get(9));
  }

  @Test
  void placesAreReadAsTheirPeopleReadThem() {
    assertEquals("hongtong", slug("141000", "洪洞县"));
    assertEquals("yuxian", slug("130700", "蔚县"));
    assertEquals("daicheng", slug("131000", "大城县"));
    assertEquals("luhe", slug("320100", "六合区"));
    assertEquals("panyu", slug("440100", "番禺区"));
    assertEquals("guoyang", slug("341600", "涡阳县"));
    assertEquals("donge", slug("371500", "东阿县"));
    assertEquals("shanxian", slug("371700", "单县"));
    assertEquals("yueqing", slug("330300", "乐清市"));
    assertEquals("changan", slug("610100", "长安区"));
    assertEquals("zhangzi", slug("140400", "长子县"));
    assertEquals("minhang", slug("310000", "闵行区"));
    assertEquals("dujiangyan", slug("510100", "都江堰市"));
  }

  @Test
  void shortNamesFollowTheFormOfTheFullName() {
    assertEquals(Set.of("伊通", "伊通县"), DistrictNames.shortNames("伊通满族自治县"));
    assertEquals(Set.of("双江", "双江县"), DistrictNames.shortNames("双江拉祜族佤族布朗族傣族自治县"));
    assertEquals(Set.of("东乡", "东乡县"), DistrictNames.shortNames("东乡族自治县"));
    assertEquals(Set.of("木垒", "木垒县"), DistrictNames.shortNames("木垒哈萨克自治县"));
    assertEquals(Set.of("长白", "长白县"), DistrictNames.shortNames("长白朝鲜族自治县"));
    assertEquals(Set.of("鄂伦春", "鄂伦春旗"), DistrictNames.shortNames("鄂伦春自治旗"));
    assertEquals(Set.of("管城", "管城区"), DistrictNames.shortNames("管城回族区"));
    assertEquals(Set.of("浦东"), DistrictNames.shortNames("浦东新区"));
    assertEquals(Set.of("六枝"), DistrictNames.shortNames("六枝特区"));
    assertEquals(Set.of("万柏林"), DistrictNames.shortNames("万柏林区"));
    assertEquals(Set.of("碑林"), DistrictNames.shortNames("碑林区"));
    assertEquals(Set.of(), DistrictNames.shortNames("城区"));
    assertEquals(Set.of(), DistrictNames.shortNames("蔚县"));
  }

  @Test
  void aShortNameOfTwoIsNobodys() {
    List<District> linxia = city("622900");
    assertEquals(
        List.of("linxia-shi", "linxia-xian"),
        linxia.stream().map(District::slug).filter(s -> s.startsWith("linxia")).toList());
    assertTrue(linxia.stream().noneMatch(d -> d.aliases().contains("临夏")));
    assertTrue(city("130800").stream().noneMatch(d -> d.aliases().contains("承德")));
  }

  @Test
  void municipalitiesAndCountiesOfAProvinceWork() {
    assertEquals(16, city("110100").size());
    assertEquals(city("110000"), city("110100"));
    assertEquals(city("500100"), city("500200"));
    assertTrue(city("500100").stream().anyMatch(d -> d.name().equals("万州区")));
    assertTrue(city("500100").stream().anyMatch(d -> d.name().equals("城口县")));
    assertEquals(
        List.of("仙桃", "潜江", "天门", "神农架"),
        city("429000").stream().map(d -> d.aliases().get(0)).toList());
    assertTrue(city("469000").size() > 10 && city("659000").size() > 10);
    assertEquals(List.of(), city("441900"));
  }

  @Test
  void otherCodesAreNoCitiesAndTheHintSaysWhatIs() {
    for (String code : List.of("140000", "140105", "149900", "990100", "1401", "太原", "14010O")) {
      assertEquals(Optional.empty(), Divisions.city(code), code);
    }
    assertEquals("the city is 140100 太原市", Divisions.near("140105"));
    assertTrue(Divisions.near("140000").startsWith("cities: 140100 太原市, 140200"));
    assertEquals("no province begins with 99", Divisions.near("990100"));
  }

  @Test
  void everyCityOfTheTableHasDistrictsThatDiffer() throws IOException {
    List<String> faults = new ArrayList<>();
    int cities = 0;
    for (String line : table()) {
      String code = line.substring(0, 6);
      Optional<Divisions.City> city = Divisions.city(code);
      if (city.isEmpty()) {
        continue;
      }
      cities++;
      Set<String> names = new HashSet<>();
      Set<String> slugs = new HashSet<>();
      for (District district : city.get().districts()) {
        check(names.add(district.name()), code + " " + district, faults);
        check(slugs.add(district.slug()), code + " " + district, faults);
        check(district.slug().matches("[a-z]+(-[a-z]+)?"), code + " " + district, faults);
        for (String alias : district.aliases()) {
          check(names.add(alias) && alias.length() > 1, code + " " + district, faults);
        }
      }
    }
    assertTrue(cities > 340);
    assertEquals(List.of(), faults);
  }

  @Test
  void theTableIsSortedAndWhole() throws IOException {
    List<String> rows = table();
    assertEquals(rows.stream().sorted().toList(), rows);
    assertTrue(rows.stream().allMatch(row -> row.matches("[0-9]{6}\t\\p{IsHan}{2,}")));
    assertTrue(rows.stream().filter(row -> !row.substring(4, 6).equals("00")).count() > 2800);
  }

  private static void check(boolean fine, String what, List<String> faults) {
    if (!fine) {
      faults.add(what);
    }
  }

  private static List<String> table() throws IOException {
    try (var in = Divisions.class.getResourceAsStream("divisions.tsv")) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static List<District> city(String code) {
    return Divisions.city(code).orElseThrow().districts();
  }

  private static String slug(String city, String name) {
    return city(city).stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow().slug();
  }
}
