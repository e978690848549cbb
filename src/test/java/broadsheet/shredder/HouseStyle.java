package broadsheet.shredder;

import java.util.List;

/**
 * How a newspaper prints its articles; one for a whole page.
 *
 * @param dateline how news opens
 * @param signature where the writer stands
 * @param credit how photographs are signed
 * @param gaps which empty lines the text has
 * @param pressed whether the lines over an article are read as one line, without spaces
 * @param spaceAfterDateline whether {@code 本报讯} is followed by a space
 * @param tight whether several names stand together with nothing between them
 * @param measure how long things are
 * @param loose share of articles that do not follow the house style
 */
record HouseStyle(
    Dateline dateline,
    Signature signature,
    Credit credit,
    Gaps gaps,
    boolean pressed,
    boolean spaceAfterDateline,
    boolean tight,
    Measure measure,
    double loose) {

  /** How news opens. */
  enum Dateline {
    /** 本报讯（记者 甲 通讯员 乙） */
    BRACKETED,
    /** 本报讯 */
    BARE,
    /** 本报讯 记者甲报道： */
    REPORTS,
    /** 本报云溪3月5日电（记者甲） */
    WIRED,
    /** 本报云溪3月5日讯 记者甲报道： */
    WIRED_REPORTS,
    NONE
  }

  /** Where the writer stands, unless the dateline names him. */
  enum Signature {
    /** （甲 乙） as a line of its own. */
    BRACKETS,
    /** 记者 甲 as the last line. */
    LAST_LINE,
    /** 本报记者 甲 under the headline. */
    UNDER_HEAD,
    /** The name alone under the headline. */
    NAME_UNDER_HEAD,
    /** （甲） at the end of the last paragraph. */
    INLINE,
    NONE
  }

  /** How photographs are signed. */
  enum Credit {
    /** 甲 摄 */
    SHOT,
    /** 本报记者 甲 摄 */
    REPORTER_SHOT,
    /** （新华社记者 甲 摄） at the end of the caption. */
    INLINE,
    /** （甲摄） as a line of its own. */
    BRACKETS
  }

  /** Which empty lines there are. */
  enum Gaps {
    ALWAYS,
    NEVER,
    BETWEEN_ARTICLES
  }

  /** A city daily or evening paper. */
  static HouseStyle city(Dice dice) {
    return new HouseStyle(
        dice.weighted(List.of(Dateline.values()), 45, 30, 8, 3, 2, 12),
        dice.weighted(List.of(Signature.values()), 40, 32, 12, 2, 8, 6),
        dice.weighted(List.of(Credit.values()), 60, 20, 10, 10),
        dice.weighted(List.of(Gaps.values()), 60, 25, 15),
        dice.chance(0.05),
        dice.chance(0.85),
        false,
        Measure.CITY,
        0.12);
  }

  /** A national daily of the last century, a line a paragraph. */
  static HouseStyle national(Dice dice) {
    return new HouseStyle(
        dice.weighted(List.of(Dateline.values()), 8, 6, 22, 38, 22, 4),
        dice.weighted(List.of(Signature.values()), 22, 4, 20, 14, 32, 8),
        dice.weighted(List.of(Credit.values()), 15, 10, 50, 25),
        dice.weighted(List.of(Gaps.values()), 5, 90, 5),
        dice.chance(0.95),
        dice.chance(0.25),
        dice.chance(0.35),
        Measure.NATIONAL,
        0.25);
  }
}
