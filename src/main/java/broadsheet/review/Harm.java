package broadsheet.review;

/**
 * About how many characters stand wrong when a reading is wrong.
 *
 * <p>A false border puts the smaller of two articles under the headline of the other, and moves
 * addresses; a false headline names an article wrongly; any other false role spoils its line.
 */
final class Harm {
  /** What a moved address or a wrong title costs, in characters of text. */
  private static final int TITLE = 100;

  private Harm() {}

  static int of(Matter matter, Sheet sheet, int place) {
    int own = sheet.line(place).text().length();
    return matter == Matter.HEADLINE ? TITLE + own : own;
  }

  /** Of lines that may have been put where they do not belong. */
  static int of(Matter matter, Sheet sheet, Stretch stretch) {
    int own = 0;
    for (int place : stretch.places()) {
      own += sheet.line(place).text().length();
    }
    return switch (matter) {
      case BORDER -> TITLE + Math.min(own, before(sheet, stretch.first()));
      case JOIN -> TITLE + own;
      default -> of(matter, sheet, stretch.first());
    };
  }

  private static int before(Sheet sheet, int place) {
    int above = sheet.above(place);
    return above < 0 ? 0 : sheet.characters(above);
  }

  /** Of a paragraph that nothing carries on: its other half is lost, or in a wrong article. */
  static int ofTorn(int characters) {
    return TITLE / 2 + characters;
  }
}
