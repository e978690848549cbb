package broadsheet.shredder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading agrees with the truth; all figures but the last are 0 to 1.
 *
 * @param items B-cubed F1 of lines grouped into items, weighted by characters (Bagga and Baldwin,
 *     "Entity-based cross-document coreferencing using the vector space model", 1998)
 * @param roles share of lines whose role is right
 * @param heads F1 of headlines, white space and width of punctuation folded
 * @param meta F1 of kicker, deck, column, jumps, signed date and kind, each at its item's first
 *     line
 * @param bylines F1 of names with their roles, photo credits included
 * @param district F1 of district items as column, district, first line
 * @param joins F1 of the lines that carry on a cut paragraph
 * @param lost lines that no item holds
 */
public record Scores(
    double items,
    double roles,
    double heads,
    double meta,
    double bylines,
    double district,
    double joins,
    double lost) {

  private static final Labelling.Line NO_LINE = new Labelling.Line(0, "", "", false);

  /** Compares a reading with the truth; {@code text} are the lines of the page's file. */
  public static Scores of(Labelling truth, Labelling read, List<String> text) {
    Map<Integer, Labelling.Line> trueLines = byNumber(truth);
    Map<Integer, Labelling.Line> readLines = byNumber(read);
    long sameRole =
        truth.lines().stream()
            .filter(l -> l.role().equals(readLines.getOrDefault(l.number(), NO_LINE).role()))
            .count();
    return new Scores(
        bCubed(truth, read, n -> n <= text.size() ? text.get(n - 1).strip().length() : 1),
        (double) sameRole / truth.lines().size(),
        f1(heads(truth), heads(read)),
        f1(meta(truth), meta(read)),
        f1(names(truth), names(read)),
        f1(districts(truth), districts(read)),
        f1(joins(truth), joins(read)),
        (double) trueLines.keySet().stream().filter(n -> !readLines.containsKey(n)).count());
  }

  /** The mean of each figure. */
  public static Scores mean(List<Scores> all) {
    return new Scores(
        mean(all, Scores::items),
        mean(all, Scores::roles),
        mean(all, Scores::heads),
        mean(all, Scores::meta),
        mean(all, Scores::bylines),
        mean(all, Scores::district),
        mean(all, Scores::joins),
        mean(all, Scores::lost));
  }

  private static double mean(List<Scores> all, ToDoubleFunction<Scores> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }

  private static double bCubed(Labelling truth, Labelling read, ToDoubleFunction<Integer> weight) {
    Map<Integer, Labelling.Line> readLines = byNumber(read);
    Map<String, Double> inTruth = new HashMap<>();
    Map<String, Double> inRead = new HashMap<>();
    Map<List<String>, Double> inBoth = new HashMap<>();
    truth.lines().forEach(l -> add(inTruth, l.item(), weight.applyAsDouble(l.number())));
    read.lines().forEach(l -> add(inRead, l.item(), weight.applyAsDouble(l.number())));
    for (Labelling.Line line : truth.lines()) {
      add(inBoth, pair(line, readLines), weight.applyAsDouble(line.number()));
    }
    double total = 0;
    double precision = 0;
    double recall = 0;
    for (Labelling.Line line : truth.lines()) {
      double w = weight.applyAsDouble(line.number());
      List<String> pair = pair(line, readLines);
      double both = inBoth.getOrDefault(pair, 0.0);
      double size = pair.size() == 1 ? w : inRead.getOrDefault(pair.get(1), 0.0);
      total += w;
      precision += w * (pair.size() == 1 ? w : both) / (size == 0 ? 1 : size);
      double whole = inTruth.getOrDefault(line.item(), 0.0);
      recall += w * (pair.size() == 1 ? w : both) / (whole == 0 ? 1 : whole);
    }
    double p = precision / (total == 0 ? 1 : total);
    double r = recall / (total == 0 ? 1 : total);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** The items of a line in truth and reading; of a lost line the first alone. */
  private static List<String> pair(Labelling.Line line, Map<Integer, Labelling.Line> read) {
    Labelling.Line other = read.get(line.number());
    return other == null ? List.of(line.item()) : List.of(line.item(), other.item());
  }

  private static <K> void add(Map<K, Double> sums, K key, double weight) {
    sums.merge(key, weight, Double::sum);
  }

  /** Harmonic mean of precision and recall over things that may occur several times. */
  private static <T> double f1(List<T> truth, List<T> read) {
    if (truth.isEmpty() && read.isEmpty()) {
      return 1;
    }
    Map<T, Long> left =
        read.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    int hits = 0;
    for (T one : truth) {
      if (left.getOrDefault(one, 0L) > 0) {
        left.merge(one, -1L, Long::sum);
        hits++;
      }
    }
    return 2.0 * hits / (truth.size() + read.size());
  }

  private static Map<Integer, Labelling.Line> byNumber(Labelling page) {
    return page.lines().stream()
        .collect(Collectors.toMap(Labelling.Line::number, Function.identity(), (a, b) -> b));
  }

  private static List<String> heads(Labelling page) {
    return page.items().stream()
        .filter(i -> i.headline() != null && !i.headline().isEmpty())
        .map(i -> folded(i.headline()))
        .toList();
  }

  private static List<List<String>> meta(Labelling page) {
    Map<String, Integer> first = firstLines(page);
    List<List<String>> out = new ArrayList<>();
    for (Labelling.Item item : page.items()) {
      String at = first.getOrDefault(item.id(), 0).toString();
      String[] values = {
        item.kicker(), item.deck(), item.column(), item.jumpTo(),
        item.continuedFrom(), item.seePage(), item.signedDate(), item.kind()
      };
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          out.add(List.of(at, Integer.toString(i), folded(values[i])));
        }
      }
    }
    return out;
  }

  private static List<List<String>> names(Labelling page) {
    List<List<String>> out = new ArrayList<>();
    for (Labelling.Item item : page.items()) {
      item.bylines().forEach(b -> out.add(List.of(folded(b.name()), b.role())));
      item.photoCredits().forEach(c -> out.add(List.of(folded(c), "photo")));
    }
    return out;
  }

  private static List<List<String>> districts(Labelling page) {
    Map<String, Integer> first = firstLines(page);
    return page.items().stream()
        .filter(i -> i.kind().equals("district-item"))
        .map(
            i ->
                List.of(
                    folded(i.column()),
                    String.valueOf(i.district()),
                    first.getOrDefault(i.id(), 0).toString()))
        .toList();
  }

  private static List<Integer> joins(Labelling page) {
    return page.lines().stream().filter(Labelling.Line::joins).map(l -> l.number()).toList();
  }

  private static Map<String, Integer> firstLines(Labelling page) {
    return page.lines().stream()
        .collect(Collectors.toMap(Labelling.Line::item, Labelling.Line::number, Math::min));
  }

  /** White space and the width of punctuation are nothing. */
  static String folded(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
