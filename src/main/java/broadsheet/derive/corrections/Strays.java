package broadsheet.derive.corrections;

import broadsheet.derive.corrections.Reason.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Doubts about letters and strokes that OCR put for characters of another kind: and for 和. */
final class Strays {
  /**
   * What is wrong at first sight, what was printed, and the odds that it was; nothing is wrong in a
   * text that has none of the signs, and most have none.
   */
  private record Rule(List<String> signs, Pattern wrong, String right, double odds) {
    Rule(List<String> signs, String wrong, String right, double odds) {
      this(signs, Pattern.compile(wrong), right, odds);
    }

    boolean mayBeIn(String field) {
      return signs.stream().anyMatch(field::contains);
    }
  }

  private static final String HAN = "[\\u4E00-\\u9FFF]";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              List.of("and", "AND"),
              "(?<=" + HAN + "[”》）]?) ?(?<![A-Za-z])(?:and|AND)(?![A-Za-z]) ?(?=[“《（]?" + HAN + ")",
              "和",
              4.5),
          new Rule(List.of("一一"), "^一一(?=记|访|写在|献给|来自|从)", "——", 3.5),
          new Rule(List.of("—", "－", "-"), "(?<=[第统唯])[—－-](?=" + HAN + ")", "一", 3.5),
          new Rule(List.of("l", "I"), "(?<=[0-9])[lI](?=[0-9年月日时点个万亿元人岁%])", "1", 3.5),
          new Rule(List.of("o", "O"), "(?<=[0-9])[oO](?=[0-9年月日时点个万亿元人岁%])", "0", 3.5));

  private Strays() {}

  static List<Doubt> in(String field) {
    List<Doubt> doubts = new ArrayList<>();
    for (Rule rule : RULES) {
      if (!rule.mayBeIn(field)) {
        continue;
      }
      Matcher found = rule.wrong.matcher(field);
      while (found.find()) {
        String printed = found.group().strip();
        int from = found.start();
        int to = found.end();
        Reason reason = new Stray(printed, rule.right);
        doubts.add(new Doubt(field, from, to, rule.right, rule.odds, List.of(reason)));
      }
    }
    return doubts;
  }
}
