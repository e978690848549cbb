package broadsheet.search;

import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a question, as {@code every-hit.js} tells them.
 *
 * @param total which the search says there are
 * @param ids of all hits, in their order
 * @param faults what one answer said against another, or why there is none
 */
record FoundHits(long total, List<String> ids, List<String> faults) {
  static final FoundHits NONE = new FoundHits(-1, List.of(), List.of("no answer"));

  FoundHits {
    ids = List.copyOf(ids);
    faults = List.copyOf(faults);
  }

  static FoundHits read(String json) {
    try {
      if (JsonText.read(json) instanceof JsonObject object
          && object.get("total") instanceof JsonValue.Decimal total) {
        long number = total.value().longValue();
        return new FoundHits(number, strings(object.get("ids")), strings(object.get("faults")));
      }
    } catch (JsonFault e) {
      throw new IllegalArgumentException(json, e);
    }
    throw new IllegalArgumentException(json);
  }

  private static List<String> strings(@Nullable JsonValue value) {
    return value instanceof JsonArray array
        ? array.values().stream().map(v -> v instanceof JsonValue.Text t ? t.value() : "").toList()
        : List.of();
  }
}
