package broadsheet.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines over an article: 引题, 主题, 副题.
 *
 * @param kicker the line above the headline
 * @param headline the headline itself; null where there is none (district items, photos)
 * @param deck the lines below it, with their marks ({@code ——}, {@code ■})
 */
public record HeadlineGroup(@Nullable String kicker, @Nullable String headline, List<String> deck) {
  /** No line at all. */
  public static final HeadlineGroup NONE = new HeadlineGroup(null, null, List.of());

  public HeadlineGroup {
    deck = List.copyOf(deck);
  }
}
