package broadsheet.bench;

import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article of the archive, for those who cannot read pages: a line of {@code
 * articles.jsonl}.
 *
 * @param id its name
 * @param publication the folder of its newspaper
 * @param date of its issue
 * @param page the label of its page
 * @param headline or the district's name, where it has none of its own
 * @param bylines who signed it
 * @param paragraphs its text
 */
record BenchArticle(
    String id,
    String publication,
    String date,
    String page,
    String headline,
    List<String> bylines,
    List<String> paragraphs) {
  BenchArticle {
    bylines = List.copyOf(bylines);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Where its issue is in the content folder: {@code rb/2000-01-01}. */
  String issue() {
    return publication + "/" + date;
  }

  static BenchArticle read(String line) throws JsonFault {
    JsonObject fields = (JsonObject) JsonText.read(line);
    String headline = text(fields.get("headline"));
    return new BenchArticle(
        text(fields.get("id")),
        text(fields.get("publication")),
        text(fields.get("date")),
        text(fields.get("page")),
        headline.isEmpty() ? text(fields.get("district")) : headline,
        texts(fields.get("bylines")),
        text(fields.get("body")).lines().toList());
  }

  String json() {
    return JsonText.write(
        JsonObject.start()
            .put("id", id)
            .put("publication", publication)
            .put("date", date)
            .put("page", page)
            .put("headline", headline)
            .put("bylines", bylines)
            .put("body", String.join("\n", paragraphs))
            .end());
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonValue.Text text ? text.value() : "";
  }

  private static List<String> texts(@Nullable JsonValue value) {
    return value instanceof JsonArray array
        ? array.values().stream().map(BenchArticle::text).toList()
        : List.of();
  }
}
