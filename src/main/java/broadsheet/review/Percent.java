package broadsheet.review;

/** Probabilities as people read them. */
final class Percent {
  private Percent() {}

  /** {@code 57 %}; nothing short of certain is shown as 100. */
  static String of(double probability) {
    return number(probability) + " %";
  }

  static int number(double probability) {
    int percent = (int) Math.round(probability * 100);
    return percent == 100 && probability < 1 ? 99 : percent;
  }
}
