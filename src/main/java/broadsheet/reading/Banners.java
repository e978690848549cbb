package broadsheet.reading;

import broadsheet.reading.Piece.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which banner a district item stands under; it may be printed before the items or after them. */
final class Banners {
  private final TreeMap<Integer, Draft> byPlace = new TreeMap<>();

  Banners(List<Draft> drafts) {
    drafts.stream().filter(d -> d.form() == Form.BANNER).forEach(d -> byPlace.put(d.first(), d));
  }

  /** The banner nearest to the item on the page, or null when the page has none. */
  @Nullable Draft nearest(Draft item) {
    int at = item.first();
    Map.Entry<Integer, Draft> before = byPlace.floorEntry(at);
    Map.Entry<Integer, Draft> after = byPlace.ceilingEntry(at);
    if (before == null || after == null) {
      Map.Entry<Integer, Draft> only = before == null ? after : before;
      return only == null ? null : only.getValue();
    }
    return at - before.getKey() <= after.getKey() - at ? before.getValue() : after.getValue();
  }

  boolean none() {
    return byPlace.isEmpty();
  }
}
