package broadsheet.reading;

import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares how a page was read with its truth, both in the form of {@code read --json}.
 *
 * @param items B-cubed F1 of lines grouped into items, weighted by characters (Bagga and Baldwin,
 *     "Entity-based cross-document coreferencing using the vector space model", 1998)
 * @param roles share of lines whose role is right
 * @param heads F1 of headlines
 * @param meta F1 of kicker, deck, column, references, date and kind
 * @param bylines F1 of names with their roles, photo credits included
 * @param district F1 of district items
 * @param joins F1 of the lines that carry on a cut paragraph
 * @param lost lines that no item holds
 */
record PageScore(
    double items,
    double roles,
    double heads,
    double meta,
    double bylines,
    double district,
    double joins,
    int lost) {
  private static final List<String> METAS =
      List.of(
          "kicker", "deck", "column", "jumpTo", "continuedFrom", "seePage", "signedDate", "kind");

  /** Compares two files; {@code page} is the text that both speak of. */
  static PageScore of(Path truth, String read, Path page) throws IOException, JsonFault {
    JsonObject t = (JsonObject) JsonText.read(Files.readString(truth));
    JsonObject r = (JsonObject) JsonText.read(read);
    Map<Long, JsonObject> trueLines = lines(t);
    Map<Long, JsonObject> readLines = lines(r);
    List<String> text = Files.readAllLines(page);
    return new PageScore(
        bCubed(groups(trueLines), groups(readLines), n -> weight(text, n)),
        share(trueLines, readLines),
        f1(heads(t), heads(r)),
        f1(meta(t, trueLines), meta(r, readLines)),
        f1(names(t), names(r)),
        f1(districts(t, trueLines), districts(r, readLines)),
        f1(joins(trueLines), joins(readLines)),
        (int) trueLines.keySet().stream().filter(n -> !readLines.containsKey(n)).count());
  }

  private static double bCubed(
      Map<Long, String> truth, Map<Long, String> read, Function<Long, Double> weight) {
    double total = 0;
    double precision = 0;
    double recall = 0;
    for (Long line : truth.keySet()) {
      double both = 0;
      double inTruth = 0;
      double inRead = 0;
      for (Long other : truth.keySet()) {
        boolean sameTruth = truth.get(line).equals(truth.get(other));
        boolean sameRead = String.valueOf(read.get(line)).equals(String.valueOf(read.get(other)));
        inTruth += sameTruth ? weight.apply(other) : 0;
        inRead += sameRead ? weight.apply(other) : 0;
        both += sameTruth && sameRead ? weight.apply(other) : 0;
      }
      total += weight.apply(line);
      precision += weight.apply(line) * both / inRead;
      recall += weight.apply(line) * both / inTruth;
    }
    double p = precision / total;
    double r = recall / total;
    return 2 * p * r / (p + r);
  }

  private static double share(Map<Long, JsonObject> truth, Map<Long, JsonObject> read) {
    long right = truth.entrySet().stream().filter(e -> sameRole(e, read)).count();
    return (double) right / truth.size();
  }

  private static boolean sameRole(Map.Entry<Long, JsonObject> line, Map<Long, JsonObject> read) {
    JsonObject other = read.get(line.getKey());
    return other != null && text(line.getValue(), "role").equals(text(other, "role"));
  }

  /** Harmonic mean of precision and recall over things that may occur several times. */
  private static double f1(List<String> truth, List<String> read) {
    if (truth.isEmpty() && read.isEmpty()) {
      return 1;
    }
    List<String> left = new ArrayList<>(read);
    long hits = truth.stream().filter(left::remove).count();
    return 2.0 * hits / (truth.size() + read.size());
  }

  private static Map<Long, JsonObject> lines(JsonObject page) {
    Map<Long, JsonObject> lines = new TreeMap<>();
    for (JsonObject line : objects(page, "lines")) {
      if (line.get("line") instanceof JsonValue.Decimal number) {
        lines.put(number.value().longValue(), line);
      }
    }
    return lines;
  }

  private static Map<Long, String> groups(Map<Long, JsonObject> lines) {
    return lines.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> text(e.getValue(), "item"), (a, b) -> a, TreeMap::new));
  }

  private static List<String> heads(JsonObject page) {
    return objects(page, "items").stream()
        .map(i -> folded(text(i, "headline")))
        .filter(h -> !h.isEmpty())
        .toList();
  }

  private static List<String> meta(JsonObject page, Map<Long, JsonObject> lines) {
    List<String> out = new ArrayList<>();
    for (JsonObject item : objects(page, "items")) {
      long at = first(text(item, "id"), lines);
      for (String key : METAS) {
        String value = value(item.get(key));
        if (value != null) {
          out.add(at + key + folded(value));
        }
      }
    }
    return out;
  }

  private static @Nullable String value(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    return value instanceof JsonValue.Decimal number ? number.value().toString() : null;
  }

  private static List<String> names(JsonObject page) {
    List<String> names = new ArrayList<>();
    for (JsonObject item : objects(page, "items")) {
      objects(item, "bylines")
          .forEach(b -> names.add(folded(text(b, "name")) + " " + text(b, "role")));
      array(item, "photoCredits").forEach(c -> names.add(folded(text(c)) + " photo"));
    }
    return names;
  }

  private static List<String> districts(JsonObject page, Map<Long, JsonObject> lines) {
    return objects(page, "items").stream()
        .filter(i -> text(i, "kind").equals("district-item"))
        .map(i -> folded(text(i, "column")) + text(i, "district") + first(text(i, "id"), lines))
        .toList();
  }

  private static long first(String item, Map<Long, JsonObject> lines) {
    return lines.entrySet().stream()
        .filter(e -> text(e.getValue(), "item").equals(item))
        .mapToLong(Map.Entry::getKey)
        .min()
        .orElse(0);
  }

  private static List<String> joins(Map<Long, JsonObject> lines) {
    return lines.entrySet().stream()
        .filter(e -> e.getValue().get("joins") instanceof JsonValue.Flag flag && flag.value())
        .map(e -> e.getKey().toString())
        .toList();
  }

  private static double weight(List<String> text, long line) {
    return Math.max(1, text.get((int) line - 1).strip().length());
  }

  private static List<JsonObject> objects(JsonObject of, String name) {
    return array(of, name).stream().map(v -> (JsonObject) v).toList();
  }

  private static List<JsonValue> array(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray array ? array.values() : List.of();
  }

  private static String text(JsonObject of, String name) {
    return text(of.get(name));
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonValue.Text text ? text.value() : "";
  }

  /** White space and the width of punctuation are nothing. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
