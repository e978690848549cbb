package broadsheet.source;

import broadsheet.archive.District;
import broadsheet.source.Divisions.Division;
import broadsheet.text.Slugs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short names that people use for districts, and the slugs made of them.
 *
 * <pre>
 * 小店区          小店              xiaodian
 * 古交市          古交              gujiao
 * 伊通满族自治县    伊通, 伊通县       yitong
 * 蔚县           (one character)   yuxian
 * 临夏市 临夏县    (shared)          linxia-shi linxia-xian
 * </pre>
 */
final class DistrictNames {
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(?:各|满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|柯尔克孜|土|达斡尔"
              + "|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春)族?$");

  private static final Pattern TYPE =
      Pattern.compile("(自治[县旗州]|地区|盟|(?<=..)新区|矿区|(?<=神农架)林区|(?<=六枝)特区|[区县市旗])$");

  private static final Map<Character, String> SUFFIXES =
      Map.of('区', "-qu", '县', "-xian", '市', "-shi", '旗', "-qi");

  private DistrictNames() {}

  /** The districts of a city; a short name that two share, or that is the city's, is nobody's. */
  static List<District> districts(String city, List<Division> rows) {
    Map<String, Long> users =
        rows.stream()
            .flatMap(row -> shortNames(row.name()).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Set<String> taken = rows.stream().map(Division::name).collect(Collectors.toSet());
    taken.addAll(shortNames(city));
    List<String> shortSlugs = rows.stream().map(row -> shortSlug(row.name())).toList();
    List<District> districts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Division row = rows.get(i);
      List<String> aliases =
          shortNames(row.name()).stream()
              .filter(alias -> users.getOrDefault(alias, 0L) == 1 && !taken.contains(alias))
              .toList();
      String slug = slug(i, rows, shortSlugs);
      districts.add(new District(row.name(), slug, aliases, row.code()));
    }
    return districts;
  }

  /** Short names of a district by the form of its full name, the shortest first. */
  static Set<String> shortNames(String name) {
    Set<String> names = new LinkedHashSet<>();
    Matcher type = TYPE.matcher(name);
    if (type.find()) {
      String stem = name.substring(0, type.start());
      boolean autonomous = type.group().startsWith("自治");
      boolean ofPeople = autonomous || stem.endsWith("族");
      stem = ofPeople ? withoutPeoples(stem) : stem;
      addLong(stem, names);
      if (ofPeople) {
        addLong(stem + name.substring(name.length() - 1), names);
      }
    }
    names.remove(name);
    return names;
  }

  private static void addLong(String name, Set<String> names) {
    if (name.length() > 1) {
      names.add(name);
    }
  }

  private static String withoutPeoples(String stem) {
    String shorter = PEOPLES.matcher(stem).replaceFirst("");
    if (shorter.equals(stem) || shorter.length() < 2) {
      return stem.endsWith("族") ? stem.substring(0, stem.length() - 1) : stem;
    }
    return withoutPeoples(shorter);
  }

  /** The short slug; with its type when others share it; with its code when they share that. */
  private static String slug(int which, List<Division> rows, List<String> shortSlugs) {
    String slug = shortSlugs.get(which);
    char type = type(rows.get(which));
    boolean shared = false;
    boolean sharedWithType = false;
    for (int i = 0; i < rows.size(); i++) {
      boolean same = i != which && shortSlugs.get(i).equals(slug);
      shared |= same;
      sharedWithType |= same && type(rows.get(i)) == type;
    }
    String typed = shared ? slug + SUFFIXES.getOrDefault(type, "") : slug;
    return sharedWithType ? typed + "-" + rows.get(which).code() : typed;
  }

  private static char type(Division row) {
    return row.name().charAt(row.name().length() - 1);
  }

  /** Spelled within the full name, because 大城 is Daicheng only in 大城县. */
  private static String shortSlug(String name) {
    Set<String> names = shortNames(name);
    if (names.isEmpty()) {
      return Slugs.of(name);
    }
    String stem = names.iterator().next();
    String full = Slugs.of(name);
    String type = Slugs.of(name.substring(name.length() - 1));
    boolean plain = stem.length() == name.length() - 1 && full.endsWith(type);
    return plain ? full.substring(0, full.length() - type.length()) : Slugs.of(stem);
  }
}
