package broadsheet.text;

import java.util.List;
import java.util.function.Function;

/**
 * A JSON array.
 *
 * @param values in order
 */
public record JsonArray(List<JsonValue> values) implements JsonValue {
  public JsonArray {
    values = List.copyOf(values);
  }

  /** The array of those values. */
  public static JsonArray of(JsonValue... values) {
    return new JsonArray(List.of(values));
  }

  /** An array of strings. */
  public static JsonArray ofStrings(List<String> values) {
    return of(values, JsonValue::of);
  }

  /** An array with one value for each item. */
  public static <T> JsonArray of(List<T> items, Function<? super T, ? extends JsonValue> value) {
    return new JsonArray(items.stream().<JsonValue>map(value).toList());
  }
}
