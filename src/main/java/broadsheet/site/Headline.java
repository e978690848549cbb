package broadsheet.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines over an article, corrected words apart.
 *
 * @param kicker 引题; empty for none
 * @param title 主题, or what stands for it, in phrases: a headline over two lines was two
 * @param headless whether the title only stands for a headline
 * @param deck 副题, a list of words a line
 */
public record Headline(
    List<Words> kicker, List<List<Words>> title, boolean headless, List<List<Words>> deck) {
  public Headline {
    kicker = List.copyOf(kicker);
    title = List.copyOf(title);
    deck = List.copyOf(deck);
  }

  /** All words of it. */
  Stream<Words> words() {
    Stream<List<Words>> lines = Stream.concat(title.stream(), deck.stream());
    return Stream.concat(kicker.stream(), lines.flatMap(List::stream));
  }
}
