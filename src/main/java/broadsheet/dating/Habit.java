package broadsheet.dating;

import java.util.regex.Pattern;

/** When a paper closes, which decides whose news it prints. */
enum Habit {
  /** Closes at midnight and prints yesterday: 日报, 晨报, 早报. */
  MORNING,
  /** Closes at noon and prints this morning too: 晚报. */
  EVENING;

  private static final Pattern MORNING_NAME = Pattern.compile("日报|晨报|早报|ribao");

  private static final double KNOWN = 0.95;

  /** Most dailies are morning papers, and many that are called 晚报 are by now. */
  private static final double UNKNOWN = 0.75;

  /**
   * How probable this habit is.
   *
   * @param publication the publication's name as far as it is known; may be empty
   */
  double prior(String publication) {
    double morning = UNKNOWN;
    if (publication.contains("晚报") || publication.contains("wanbao")) {
      morning = 1 - KNOWN;
    } else if (MORNING_NAME.matcher(publication).find()) {
      morning = KNOWN;
    }
    return this == MORNING ? morning : 1 - morning;
  }
}
