package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * CSL-JSON, the data of the Citation Style Language 1.0.2 ({@code csl-data.json}): a list of one
 * item. A whole newspaper is a {@code periodical}.
 */
final class CslJson {
  private CslJson() {}

  static String write(Cited cited) {
    boolean whole = cited.level() == Level.WHOLE;
    JsonObject.Builder item =
        JsonObject.start()
            .put("id", cited.key())
            .put("type", whole ? "periodical" : "article-newspaper")
            .put("title", whole ? cited.newspaper().name() : cited.heading().title());
    if (!cited.authors().isEmpty()) {
      item.put("author", JsonArray.of(cited.authors(), CslJson::name));
    }
    if (!whole) {
      item.put("container-title", cited.newspaper().name());
    }
    return JsonText.write(JsonArray.of(rest(item, cited).end()));
  }

  private static JsonObject.Builder rest(JsonObject.Builder item, Cited cited) {
    JsonArray parts =
        JsonArray.of(
            cited.printed().date().parts(), day -> JsonArray.of(day, n -> JsonValue.of((long) n)));
    return item.put("issued", JsonObject.start().put("date-parts", parts).end())
        .putIfPresent("page", blankToNull(cited.printed().allPages()))
        .putIfPresent("number", cited.printed().number())
        .putIfPresent("edition", cited.printed().edition())
        .putIfPresent("section", cited.heading().columnOrSection())
        .putIfPresent("publisher-place", cited.newspaper().place())
        .putIfPresent("ISSN", cited.newspaper().issn())
        .put("language", cited.newspaper().language())
        .put("archive", cited.held().archive())
        .putIfPresent("URL", cited.held().url());
  }

  private static JsonValue name(String author) {
    return JsonObject.start().put("literal", author).end();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
