package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page as one run of characters in which quotes are found by likeness: white space,
 * line borders, case and the width and form of signs do not count, and when a quote stands nowhere
 * exactly, a quarter of its characters may differ.
 *
 * <p>Time is that of the length of the text times the number of 64-character parts of the quote.
 * Places are lines by their index and offsets in UTF-16 units.
 */
public final class RunningText {
  /** Shorter quotes are found exactly or not at all. */
  private static final int SHORT = 4;

  /**
   * One error fewer makes a place the better one for quotes of this length; two for longer ones.
   */
  private static final int SURE = 8;

  /** More places than these are never asked for. */
  private static final int MOST = 200;

  private final char[] units;
  private final int[] lineOf;
  private final int[] offsetOf;

  /** The text that these lines make. */
  public RunningText(List<String> lines) {
    int length = lines.stream().mapToInt(String::length).sum();
    char[] kept = new char[length];
    int[] line = new int[length];
    int[] offset = new int[length];
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      for (int at = 0; at < text.length(); at++) {
        char c = fold(text.charAt(at));
        if (c != 0) {
          kept[count] = c;
          line[count] = i;
          offset[count++] = at;
        }
      }
    }
    this.units = Arrays.copyOf(kept, count);
    this.lineOf = Arrays.copyOf(line, count);
    this.offsetOf = Arrays.copyOf(offset, count);
  }

  /**
   * A place in the lines.
   *
   * @param line index of the line
   * @param offset UTF-16 units before it in that line
   */
  public record Spot(int line, int offset) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
        Comparator.comparingInt(Spot::line).thenComparingInt(Spot::offset);

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A stretch of the text.
   *
   * @param from its first character
   * @param to behind its last character, in that character's line
   */
  public record Stretch(Spot from, Spot to) {}

  /**
   * Where a quote stands.
   *
   * @param whole all of it
   * @param part where the part of the quote stands that was asked for
   * @param errors number of characters that differ
   */
  public record Found(Stretch whole, Stretch part, int errors) {}

  /** The places of the quote that are as good as the best, in the order of the text. */
  public List<Found> find(String quote) {
    return find(quote, quote);
  }

  /**
   * The places of the quote that are as good as the best, in the order of the text, each with the
   * place of a part of the quote.
   */
  public List<Found> find(String quote, String part) {
    char[] wanted = folded(quote);
    char[] inner = folded(part);
    int at = Math.max(0, indexOf(wanted, inner, 0));
    int until = Math.min(wanted.length, at + inner.length);
    List<Integer> exact = exact(wanted);
    List<Integer> lines =
        exact.size() > 1 && wanted.length < SHORT ? wholeLines(exact, wanted.length) : exact;
    if (lines.size() == 1 || wanted.length < SHORT) {
      return lines.stream().map(s -> found(s, at, until, wanted.length)).toList();
    }
    List<Found> out = new ArrayList<>();
    for (ApproximateSearch.End end : best(wanted)) {
      out.add(found(ApproximateSearch.align(units, end, wanted), at, until, end.errors()));
    }
    return out;
  }

  /** The first place of the quote that begins at or behind the end of a stretch. */
  public List<Found> findAfter(Stretch before, String quote) {
    int start = unitAt(before.from());
    return find(quote).stream().filter(f -> unitAt(f.whole().from()) >= start).limit(1).toList();
  }

  /** The place that is likest, however little; nothing in a text without characters. */
  public List<Spot> likest(String quote) {
    char[] wanted = folded(quote);
    if (wanted.length == 0 || units.length == 0) {
      return List.of();
    }
    List<ApproximateSearch.End> ends =
        ApproximateSearch.ends(units, wanted, wanted.length * 3 / 5, 1);
    return ends.stream()
        .map(e -> spot(ApproximateSearch.align(units, e, wanted).start(0)))
        .toList();
  }

  private List<ApproximateSearch.End> best(char[] wanted) {
    int limit = Math.max(1, wanted.length / 4);
    List<ApproximateSearch.End> ends = ApproximateSearch.ends(units, wanted, limit, MOST);
    int least = ends.stream().mapToInt(ApproximateSearch.End::errors).min().orElse(0);
    int margin = wanted.length < SURE ? 0 : 1;
    return ends.stream().filter(e -> e.errors() <= least + margin).toList();
  }

  private List<Integer> exact(char[] wanted) {
    List<Integer> out = new ArrayList<>();
    if (wanted.length == 0) {
      return out;
    }
    for (int at = indexOf(units, wanted, 0);
        at >= 0 && out.size() < MOST;
        at = indexOf(units, wanted, at + wanted.length)) {
      out.add(at);
    }
    return out;
  }

  /** Those places that are a line each; all places when none is. */
  private List<Integer> wholeLines(List<Integer> starts, int length) {
    List<Integer> whole =
        starts.stream()
            .filter(s -> s == 0 || lineOf[s - 1] != lineOf[s])
            .filter(s -> s + length == units.length || lineOf[s + length] != lineOf[s + length - 1])
            .toList();
    return whole.isEmpty() ? starts : whole;
  }

  private Found found(int start, int at, int until, int length) {
    return new Found(stretch(start, start + length), stretch(start + at, start + until), 0);
  }

  private Found found(ApproximateSearch.Alignment where, int at, int until, int errors) {
    int length = where.length();
    return new Found(
        stretch(where.start(0), where.end(length)),
        stretch(where.start(at), where.end(until)),
        errors);
  }

  private Stretch stretch(int from, int to) {
    Spot start = spot(from);
    Spot last = to > from ? spot(to - 1) : start;
    return new Stretch(start, new Spot(last.line(), last.offset() + (to > from ? 1 : 0)));
  }

  private Spot spot(int unit) {
    int at = Math.max(0, Math.min(unit, units.length - 1));
    return new Spot(lineOf[at], offsetOf[at]);
  }

  private int unitAt(Spot spot) {
    int low = 0;
    int high = units.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (new Spot(lineOf[middle], offsetOf[middle]).compareTo(spot) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int indexOf(char[] text, char[] wanted, int from) {
    for (int at = from; at + wanted.length <= text.length; at++) {
      int same = 0;
      while (same < wanted.length && text[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static char[] folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        out.append(c);
      }
    }
    return out.toString().toCharArray();
  }

  /** What a character has in common with those that OCR prints for it; 0 for white space. */
  private static char fold(char c) {
    if (Folding.isSpace(c)) {
      return 0;
    }
    char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    return switch (narrow) {
      case '“', '”', '「', '」', '『', '』', '〝', '〞' -> '"';
      case '‘', '’', '`' -> '\'';
      case '—', '―', '–', '─', '−', '‐' -> '-';
      case '。' -> '.';
      case '、' -> ',';
      case '〔', '【' -> '(';
      case '〕', '】' -> ')';
      default -> Character.toLowerCase(narrow);
    };
  }
}
