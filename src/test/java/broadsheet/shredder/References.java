package broadsheet.shredder;

import java.util.List;

/** References to other pages in the forms that newspapers print. */
final class References {
  private static final String DIGITS = "一二三四五六七八";

  private final Dice dice;
  private final int form;

  References(Dice dice) {
    this.dice = dice;
    this.form = dice.weighted(List.of(0, 1, 2, 3), 50, 20, 20, 10);
  }

  /** A reference as printed, and the page it names: digits, or a letter with digits. */
  record Reference(String text, String page) {}

  Reference to() {
    return of("下转", List.of("（%s）", "（%s）", "%s", "▶%s"));
  }

  Reference from() {
    return of(dice.chance(0.85) ? "上接" : "紧接", List.of("（%s）", "（%s）", "%s", "◀%s"));
  }

  Reference see() {
    return of(dice.of(List.of("见", "见", "见", "详见", "报道见")), List.of("（%s）", "（%s）", "%s"));
  }

  private Reference of(String verb, List<String> frames) {
    int page = dice.between(2, 8);
    String label =
        switch (form) {
          case 0 -> "第" + Tag.FIXED.around(Integer.toString(page)) + "版";
          case 1 -> "第" + Tag.FIXED.around("" + DIGITS.charAt(page - 1)) + "版";
          case 2 -> Tag.FIXED.around("A0" + page) + "版";
          default -> Tag.FIXED.around("0" + page) + "版";
        };
    String text = dice.of(frames).replace("%s", verb + label);
    return new Reference(text, form == 2 ? "A0" + page : Integer.toString(page));
  }
}
