package broadsheet.shredder;

import broadsheet.shredder.Story.Form;

/**
 * Genres of articles that the grammar knows: each has lists {@code name.head}, {@code name.lead},
 * {@code name.body}, and perhaps {@code .kicker}, {@code .deck}, {@code .sub}, {@code .end}.
 */
enum Genre {
  MEETING(Form.DATED, 1, "civic", "any"),
  PROJECT(Form.DATED, 1, "civic", "any"),
  SERVICE(Form.DATED, 1, "civic", "any"),
  CRIME(Form.DATED, 1, "case", "none"),
  ACCIDENT(Form.DATED, 1, "case", "none"),
  HEALTH(Form.DATED, 1, "civic", "any"),
  SCHOOL(Form.DATED, 1, "civic", "any"),
  SPORT(Form.DATED, 1, "play", "none"),
  FARM(Form.DATED, 1, "civic", "any"),
  GREEN(Form.DATED, 1, "civic", "any"),
  CULTURE(Form.DATED, 1, "play", "none"),
  CONSUMER(Form.DATED, 1, "civic", "none"),
  ECONOMY(Form.DATED, 1, "civic", "any"),
  SCIENCE(Form.DATED, 1, "civic", "none"),
  STATE(Form.AGENCY, 1, "nation", "nation"),
  WORLD(Form.ABROAD, 1, "world", "none"),
  FEATURE(Form.SIGNED, 3, "life", "life"),
  PROFILE(Form.SIGNED, 3, "life", "life"),
  REPORT(Form.SIGNED, 4, "civic", "any"),
  COMMENT(Form.SIGNED, 2, "thought", "none"),
  ESSAY(Form.SIGNED, 3, "life", "life");

  private final Form form;
  private final int least;
  private final String tone;
  private final String shared;

  Genre(Form form, int least, String tone, String shared) {
    this.form = form;
    this.least = least;
    this.tone = tone;
    this.shared = shared;
  }

  Form form() {
    return form;
  }

  /** Fewest paragraphs. */
  int least() {
    return least;
  }

  /** The lists of clauses that its sentences are put together from. */
  String tone() {
    return tone;
  }

  /** The list of sentences that it shares with other genres; "none" is empty. */
  String shared() {
    return shared;
  }

  /** Whether the headlines that go with its tone fit it too. */
  boolean general() {
    return !tone.equals("civic") || this == MEETING || this == SERVICE || this == REPORT;
  }

  String list(String part) {
    return name().toLowerCase(java.util.Locale.ROOT) + "." + part;
  }
}
