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
 * @param unseen bytes that the host sent and the page did not see come: a worker's, or still under
 *     way at the end
 */
record BenchAnswer(long total, Cost first, Cost all, long unseen) {
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

  /**
   * What a page tells of an answer, completed by what its host counted.
   *
   * @param bytes of bodies that the host sent
   * @param requests that the host answered
   */
  static BenchAnswer read(String json, long bytes, long requests) {
    try {
      if (JsonText.read(json) instanceof JsonObject told
          && told.get("first") instanceof JsonObject first
          && told.get("all") instanceof JsonObject all) {
        Cost whole = new Cost(bytes, requests, number(all, "ms"));
        long unseen = bytes - number(all, "bytes");
        return new BenchAnswer(number(told, "total"), Cost.of(first), whole, unseen);
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
