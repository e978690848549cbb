package broadsheet.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A district, county, county-level city or zone (区县) of the archive's city.
 *
 * @param name the full name, as 小店区
 * @param slug ASCII name of its page
 * @param aliases other names that mean it, as 小店
 * @param code six digits of GB/T 2260, or null for a zone that has none
 */
public record District(String name, String slug, List<String> aliases, @Nullable String code) {
  public District {
    aliases = List.copyOf(aliases);
  }
}
