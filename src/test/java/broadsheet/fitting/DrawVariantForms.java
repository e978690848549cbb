package broadsheet.fitting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the table of traditional and variant forms, for Java and for the scripts of the search:
 * {@code DrawVariantForms TSCHARACTERS UNIHAN_VARIANTS UNIHAN_OTHER_MAPPINGS FORMS SCRIPT}.
 *
 * <p>The first is OpenCC's dictionary of characters from traditional to simplified; of several
 * simplified forms the first counts. The other two are of the Unicode Han Database. A pair is kept
 * when both are in the basic block of Han, and the simplified one is among the 8,105 characters of
 * the Table of General Standard Chinese Characters (kTGH), for forms that Big5 cannot write among
 * the first 6,500. Unihan's variants are taken where their standard form is one of the first 3,500
 * of that table, and Big5 can write them; {@link #BY_HAND} adds those that newspapers printed.
 */
public final class DrawVariantForms {
  /** A character in standard use has its own meaning, whatever else it is a variant of. */
  private static final int COMMON = 3500;

  /** Those after it stand in names only. */
  private static final int USUAL = 6500;

  /** Of the First Table of Verified Variant Forms (1955) and of prints before it. */
  private static final String BY_HAND =
      "蹧糟菓果徧遍彊强隄堤砲炮鬭斗鬪斗鬬斗汚污棃梨椶棕畧略疎疏礮炮臝裸艸草蔴麻裠裙覩睹諠喧譌讹賸剩輭软逩奔遯遁隣邻鑛矿"
          + "岀出氷冰刦劫刼劫吿告姪侄帋纸幇帮徃往恠怪悤匆怱匆慙惭憇憩懽欢戸户挿插揷插擕携敍叙旾春朶朵栢柏槀槁欵款欝郁歛敛"
          + "剳札粧妆値值倂并両两処处効效勅敕囘回囬回囯国冩写凢凡収收呌叫呪咒塲场壻婿夀寿姉姊尅克尲尴峩峨崘仑廸迪廹迫廻回"
          + "悳德抝拗揑捏暎映曡叠朙明栁柳檝楫氊毡濶阔煑煮牕窗犂犁甎砖畊耕皷鼓硏研碁棋碯瑙磵涧稺稚穉稚窓窗窰窑竒奇竝并纎纤"
          + "羮羹聦聪肈肇脃脆脇胁艶艳芲花荅答葢盖蘂蕊蠏蟹衇脉衞卫襃褒襍杂覔觅觧解詧察謌歌谘咨豓艳貭质賍赃躭耽軆体辤辞逓递"
          + "遟迟醻酬銕铁鉄铁鍫锹鎻锁鏁锁鑚钻閙闹関关隂阴隷隶靭韧靱韧鞌鞍鞵鞋韈袜頟额顋腮飃飘飜翻餙饰餠饼餹糖餻糕駞驼騐验"
          + "骽腿髙高鬂鬓鬦斗鱻鲜鳮鸡鵞鹅鵶鸦鹻碱麄粗黒黑黙默鼈鳖鼔鼓龝秋龡吹塡填眞真郞郎郷乡鄕乡";

  private static final String TABLE_HEAD =
      """
      # Forms of Han characters that the search takes for one: the simplified character, tab, its traditional and variant forms.
      # Made by broadsheet.fitting.DrawVariantForms from OpenCC, the Unicode Han Database and a list by hand (see NOTICE); the
      # script variant-forms.js has the same table, packed. Change the maker, not the table.
      """;

  private static final String SCRIPT_HEAD =
      """
      // Made by broadsheet.fitting.DrawVariantForms; `unpackForms` of fold.js tells how it is packed.
      """;

  private final Map<Integer, Integer> rank = new HashMap<>();
  private final Set<Integer> big5 = new HashSet<>();
  private final Map<Integer, Integer> forms = new TreeMap<>();

  private DrawVariantForms() {}

  public static void main(String[] args) throws IOException {
    DrawVariantForms draw = new DrawVariantForms();
    draw.readMappings(Path.of(args[2]));
    draw.readTraditional(Files.readString(Path.of(args[0])));
    draw.readPairs();
    draw.readVariants(Path.of(args[1]));
    draw.keepStandard();
    Files.writeString(Path.of(args[3]), TABLE_HEAD + draw.table());
    String script = SCRIPT_HEAD + "export const VARIANT_FORMS =\n  \"%s\";\n";
    Files.writeString(Path.of(args[4]), script.replace("%s", draw.packed()));
  }

  /** Which characters are standard, and which Big5 can write. */
  private void readMappings(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[1].equals("kTGH")) {
        rank.put(codePoint(cells[0]), Integer.parseInt(cells[2].replaceFirst(".*:", "")));
      } else if (cells.length == 3 && cells[1].equals("kBigFive")) {
        big5.add(codePoint(cells[0]));
      }
    }
  }

  /** Either as OpenCC keeps it, a line a character, or as opencc-js does, parted by bars. */
  private void readTraditional(String text) {
    String rows = text.replaceFirst("(?s)^export default \"", "").replaceFirst("(?s)\";\\s*$", "");
    for (String row : rows.split("[|\n]")) {
      String[] cells = row.strip().split("\\s+");
      if (cells.length >= 2) {
        forms.put(cells[0].codePointAt(0), cells[1].codePointAt(0));
      }
    }
  }

  private void readVariants(Path file) throws IOException {
    Map<Integer, TreeSet<Integer>> standard = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !cells[1].equals("kSpecializedSemanticVariant")) {
        int c = codePoint(cells[0]);
        for (String other : cells[2].split(" ")) {
          int form = simplified(codePoint(other.replaceFirst("<.*", "")));
          if (rank.containsKey(form) && form != c) {
            standard.computeIfAbsent(c, x -> new TreeSet<>()).add(form);
          }
        }
      }
    }
    standard.forEach(
        (c, of) -> {
          boolean wanted = !rank.containsKey(c) && big5.contains(c) && of.size() == 1;
          if (wanted && rank.getOrDefault(of.first(), 9999) <= COMMON) {
            forms.putIfAbsent(c, of.first());
          }
        });
  }

  private void readPairs() {
    for (int i = 0; i < BY_HAND.length(); i += 2) {
      forms.putIfAbsent((int) BY_HAND.charAt(i), (int) BY_HAND.charAt(i + 1));
    }
  }

  /** Where forms of forms end. */
  private int simplified(int c) {
    int form = c;
    for (int i = 0; i < 4; i++) {
      form = forms.getOrDefault(form, form);
    }
    return form;
  }

  private void keepStandard() {
    Map<Integer, Integer> kept = new TreeMap<>();
    for (int c : forms.keySet()) {
      int form = simplified(c);
      int last = big5.contains(c) ? 8105 : USUAL;
      if (form != c && isBasic(c) && isBasic(form) && rank.getOrDefault(form, 9999) <= last) {
        kept.put(c, form);
      }
    }
    forms.clear();
    forms.putAll(kept);
  }

  private static boolean isBasic(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static int codePoint(String name) {
    return Integer.parseInt(name.substring(2), 16);
  }

  private Map<Integer, Set<Integer>> bySimplified() {
    Map<Integer, Set<Integer>> rows = new TreeMap<>();
    forms.forEach((c, form) -> rows.computeIfAbsent(form, f -> new TreeSet<>()).add(c));
    return rows;
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    bySimplified()
        .forEach(
            (form, of) -> {
              out.appendCodePoint(form).append('\t');
              of.forEach(out::appendCodePoint);
              out.append('\n');
            });
    return out.toString();
  }

  private String packed() {
    StringBuilder gaps = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    List<int[]> pairs = new ArrayList<>();
    bySimplified().forEach((form, of) -> of.forEach(c -> pairs.add(new int[] {form, c})));
    int form = 0x4E00;
    int c = 0x4E00;
    for (int[] pair : pairs) {
      digits(pair[0] - form, gaps);
      int step = pair[1] - c;
      digits(step < 0 ? -2 * step - 1 : 2 * step, steps);
      form = pair[0];
      c = pair[1];
    }
    return gaps + " " + steps;
  }

  private static void digits(int number, StringBuilder out) {
    int left = number;
    while (left >= BASE) {
      out.append(DIGITS.charAt(BASE + left % BASE));
      left /= BASE;
    }
    out.append(DIGITS.charAt(left));
  }

  private static final int BASE = 44;

  /** What a string of a script holds without an escape. */
  private static final String DIGITS = printable();

  private static String printable() {
    StringBuilder out = new StringBuilder();
    for (char c = '#'; c < 127; c++) {
      if (c != '\\' && c != '`' && c != '$') {
        out.append(c);
      }
    }
    return new String(out.toString().getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8);
  }
}
