package broadsheet.dating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and how sure it is.
 *
 * @param value what is proposed; null when nothing tells, and then the page is to be left alone
 * @param probability that it is exactly this, 0 to 1; of the likeliest when nothing is proposed
 * @param others what else it may be, the likeliest first
 * @param clues why, the weightiest first
 */
public record Guess<T>(
    @Nullable T value, double probability, List<Choice<T>> others, List<Clue> clues) {
  /** One possibility. */
  public record Choice<T>(T value, double probability) {}

  public Guess {
    others = List.copyOf(others);
    clues = List.copyOf(clues);
  }

  /** What the user said; there is nothing to weigh. */
  static <T> Guess<T> given(T value) {
    return new Guess<>(value, 1, List.of(), List.of(new Clue(0, "", "as you said")));
  }
}
