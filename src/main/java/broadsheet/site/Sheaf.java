package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of doors.
 *
 * @param title what they have in common, or null
 * @param id its anchor, or null
 * @param doors the doors
 */
public record Sheaf(@Nullable String title, @Nullable String id, List<Door> doors) {
  public Sheaf {
    doors = List.copyOf(doors);
  }
}
