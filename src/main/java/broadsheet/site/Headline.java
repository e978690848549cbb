package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines over an article.
 *
 * @param kicker 引题
 * @param title 主题, or what stands for it
 * @param headless whether the title only stands for a headline
 * @param deck 副题
 */
public record Headline(@Nullable String kicker, String title, boolean headless, List<String> deck) {
  public Headline {
    deck = List.copyOf(deck);
  }
}
