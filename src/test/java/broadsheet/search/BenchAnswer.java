package broadsheet.search;

import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;

/**
 * One answer and what it took.
 *
 * @param total how many articles it says there are
 * @param first up to the total and ten hits with their snippets
 * @param all up to the whole answer, facets included where there are any
 */
record BenchAnswer(long total, Cost first, Cost all) {
  /**
   * What a part of an answer took.
   *
   * @param bytes of bodies, as they were sent
   * @param requests that were answered
   * @param millis since the question was put
   */
  record Cost(long bytes, long requests, long millis) {
    private static Cost of(JsonObject json) {
      return new Cost(number(json, "bytes"), number(json, "requests"), number(json, "ms"));
    }
  }

  static BenchAnswer read(String json) {
    try {
      if (JsonText.read(json) instanceof JsonObject told
          && told.get("first") instanceof JsonObject first
          && told.get("all") instanceof JsonObject all) {
        return new BenchAnswer(number(told, "total"), Cost.of(first), Cost.of(all));
      }
    } catch (JsonFault e) {
      throw new IllegalArgumentException(json, e);
    }
    throw new IllegalArgumentException(json);
  }

  private static long number(JsonObject object, String name) {
    return object.get(name) instanceof JsonValue.Decimal number ? number.value().longValue() : -1;
  }
}
