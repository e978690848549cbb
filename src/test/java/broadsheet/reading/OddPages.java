package broadsheet.reading;

import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Pages that no newspaper printed, of as many lines as asked, the same every time. */
final class OddPages {
  private final Random random = new Random(4);

  /** A page of each kind by its name. */
  static Map<String, PageText> of(int lines) {
    OddPages odd = new OddPages();
    Map<String, PageText> out = new LinkedHashMap<>();
    out.put("digits", page(lines, () -> odd.some("0123456789", 1, 60)));
    out.put(
        "Japanese", page(lines, () -> odd.some("あいうえおかきくけこさしすせそたちつてとのはひをんカタナ新聞市民会議東京、。", 5, 80)));
    out.put("English", page(lines, odd::english));
    out.put(
        "traditional Chinese",
        page(lines, () -> odd.some("國會議員報導經濟發展臺灣電話學校時間們個這來說開關門車東風雲龍鳥馬，。", 5, 90)));
    out.put(
        "right to left",
        page(lines, () -> odd.some("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 1, 1) + odd.arabic()));
    out.put("share prices", page(lines, odd::price));
    out.put("names", page(lines, odd::names));
    return out;
  }

  /** Chapters of talk, without a headline from beginning to end. */
  static PageText novel(int lines) {
    OddPages odd = new OddPages();
    return page(lines, () -> "“" + odd.some("他她说道看着走了来去，山水天地人心月夜风雨花草，小大老少有无不是的", 10, 160) + "。”");
  }

  /** One page of these lines. */
  static PageText page(List<String> lines) {
    return Pages.plain("01", "01.txt", String.join("\n", lines));
  }

  private static PageText page(int count, Supplier<String> line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line.get());
    }
    return page(lines);
  }

  private String some(String characters, int from, int to) {
    int length = from + random.nextInt(to - from + 1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(characters.charAt(random.nextInt(characters.length())));
    }
    return out.toString();
  }

  private String english() {
    StringBuilder out = new StringBuilder();
    for (int words = 2 + random.nextInt(20); words > 0; words--) {
      out.append(some("etaoinshrdlucm", 1, 9)).append(words > 1 ? " " : ".");
    }
    return out.toString();
  }

  private String arabic() {
    return some("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.", 5, 90);
  }

  private String price() {
    String company = some("东西南北中华联合电力钢铁银行", 4, 4);
    return company + " " + random.nextInt(9000) / 100.0 + " " + random.nextInt(90_000) + " +0.31";
  }

  private String names() {
    StringBuilder out = new StringBuilder();
    for (int count = 1 + random.nextInt(8); count > 0; count--) {
      out.append(some("赵钱孙李周吴郑王", 1, 1)).append(some("伟芳娜敏静丽强磊军洋", 1, 2));
      out.append(count > 1 ? " " : "");
    }
    return out.toString();
  }
}
