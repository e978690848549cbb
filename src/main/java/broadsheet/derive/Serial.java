package broadsheet.derive;

import java.util.List;

/**
 * A numbered series of articles of one publication, as far as its parts are held.
 *
 * @param publication folder of the publication
 * @param key what the series is known by within its publication; later series of one name share it
 * @param name as the first part has it
 * @param parts in the order of their numbers, which is that of their days; two or more
 */
public record Serial(String publication, String key, String name, List<ArticleSummary> parts) {
  public Serial {
    parts = List.copyOf(parts);
  }
}
