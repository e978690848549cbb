package broadsheet.shredder;

import broadsheet.shredder.Story.Form;

/**
 * Genres of articles that the grammar knows: each has lists {@code name.head}, {@code name.lead},
 * {@code name.body}, and perhaps {@code .kicker}, {@code .deck}, {@code .sub}, {@code .end}.
 */
enum Genre {
  MEETING(Form.DATED, 1, 5, "any"),
  PROJECT(Form.DATED, 1, 5, "any"),
  SERVICE(Form.DATED, 1, 5, "any"),
  CRIME(Form.DATED, 1, 4, "none"),
  ACCIDENT(Form.DATED, 1, 4, "none"),
  HEALTH(Form.DATED, 1, 4, "any"),
  SCHOOL(Form.DATED, 1, 4, "any"),
  SPORT(Form.DATED, 1, 5, "none"),
  FARM(Form.DATED, 1, 5, "any"),
  GREEN(Form.DATED, 1, 4, "any"),
  CULTURE(Form.DATED, 1, 4, "none"),
  CONSUMER(Form.DATED, 1, 4, "none"),
  ECONOMY(Form.DATED, 1, 5, "any"),
  SCIENCE(Form.DATED, 1, 4, "none"),
  STATE(Form.AGENCY, 1, 5, "nation"),
  WORLD(Form.AGENCY, 1, 5, "none"),
  FEATURE(Form.SIGNED, 3, 10, "life"),
  PROFILE(Form.SIGNED, 3, 10, "life"),
  REPORT(Form.SIGNED, 4, 12, "any"),
  COMMENT(Form.SIGNED, 2, 7, "none"),
  ESSAY(Form.SIGNED, 3, 9, "life");

  private final Form form;
  private final int least;
  private final int most;
  private final String shared;

  Genre(Form form, int least, int most, String shared) {
    this.form = form;
    this.least = least;
    this.most = most;
    this.shared = shared;
  }

  Form form() {
    return form;
  }

  /** Fewest paragraphs. */
  int least() {
    return least;
  }

  int most() {
    return most;
  }

  /** The list of sentences that it shares with other genres; "none" is empty. */
  String shared() {
    return shared;
  }

  String list(String part) {
    return name().toLowerCase(java.util.Locale.ROOT) + "." + part;
  }
}
