package broadsheet.reading;

import java.util.List;

/**
 * A paragraph that stops in the middle of a sentence and that nothing carries on.
 *
 * @param line number of its last line in the page's file
 * @param length number of its characters
 * @param candidates paragraphs that may carry it on, the most probable first
 */
public record TornEnd(int line, int length, List<Candidate> candidates) {
  public TornEnd {
    candidates = List.copyOf(candidates);
  }

  /**
   * A paragraph that may carry it on.
   *
   * @param line number of its first line in the page's file
   * @param probability 0 to 1 that it does
   * @param why what speaks for it
   */
  public record Candidate(int line, double probability, List<Evidence> why) {
    public Candidate {
      why = List.copyOf(why);
    }
  }

  /** The probability that one of the candidates carries it on; 0 without candidates. */
  public double carriedOn() {
    return candidates.isEmpty() ? 0 : candidates.get(0).probability();
  }
}
