package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.derive.Variant;
import broadsheet.derive.reprints.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Two printings of one text, laid side by side.
 *
 * <p>White space, punctuation and the width of characters are not compared; what is shown is what
 * is printed. Immutable.
 */
public final class Collation {
  /** Printed characters shown around a variant reading. */
  private static final int CONTEXT = 12;

  /** A difference of more characters is another passage, no other reading of the same one. */
  private static final int LONGEST_READING = 24;

  private final Article one;
  private final Article other;
  private final Glyphs ones;
  private final Glyphs others;
  private final List<Stretch> stretches;

  /**
   * A stretch of both texts that is the same, or that differs; counted in compared characters.
   *
   * @param from where it begins in the first text
   * @param to where it ends there
   * @param otherFrom where it begins in the second text
   * @param otherTo where it ends there
   * @param same whether both say the same
   */
  record Stretch(int from, int to, int otherFrom, int otherTo, boolean same) {}

  private Collation(Article one, Article other) {
    this.one = one;
    this.other = other;
    this.ones = new Glyphs(one);
    this.others = new Glyphs(other);
    this.stretches = stretches(Alignment.of(ones.folded(), others.folded()));
  }

  /**
   * Collates two printings.
   *
   * @param one the earlier printing
   * @param other the later printing
   */
  public static Collation of(Article one, Article other) {
    return new Collation(one, other);
  }

  private List<Stretch> stretches(List<Run> runs) {
    List<Stretch> all = new ArrayList<>();
    int from = 0;
    int otherFrom = 0;
    for (Run run : runs) {
      addDifference(all, from, run.one(), otherFrom, run.other());
      all.add(new Stretch(run.one(), run.oneEnd(), run.other(), run.otherEnd(), true));
      from = run.oneEnd();
      otherFrom = run.otherEnd();
    }
    addDifference(all, from, ones.size(), otherFrom, others.size());
    return List.copyOf(all);
  }

  private static void addDifference(
      List<Stretch> all, int from, int to, int otherFrom, int otherTo) {
    if (to > from || otherTo > otherFrom) {
      all.add(new Stretch(from, to, otherFrom, otherTo, false));
    }
  }

  /** The part of the compared characters of the longer text that both have: 0 to 1. */
  public double shared() {
    int same = stretches.stream().filter(Stretch::same).mapToInt(s -> s.to - s.from).sum();
    int longer = Math.max(ones.size(), others.size());
    return longer == 0 ? 1 : (double) same / longer;
  }

  /**
   * The variant readings, in the order of the text; passages that only one printing has are not.
   */
  public List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    for (Stretch s : stretches) {
      boolean reading =
          !s.same
              && s.to - s.from <= LONGEST_READING
              && s.otherTo - s.otherFrom <= LONGEST_READING
              && ones.isOneBlock(s.from, s.to)
              && others.isOneBlock(s.otherFrom, s.otherTo);
      if (reading && ones.size() > 0 && others.size() > 0) {
        variants.add(
            new Variant(
                passage(one, ones, s.from, s.to), passage(other, others, s.otherFrom, s.otherTo)));
      }
    }
    return variants;
  }

  private static Variant.Passage passage(Article article, Glyphs glyphs, int from, int to) {
    int block = glyphs.block(from < to || from == 0 ? from : from - 1);
    String text = glyphs.text(block);
    int start = from < to ? glyphs.start(from) : from == 0 ? 0 : glyphs.end(from - 1);
    int end = from < to ? glyphs.end(to - 1) : start;
    return new Variant.Passage(
        article.id(),
        tail(text.substring(0, start)),
        text.substring(start, end),
        head(text.substring(end)));
  }

  private static String tail(String text) {
    int from = Math.max(0, text.length() - CONTEXT);
    boolean cut = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return text.substring(cut ? from + 1 : from);
  }

  private static String head(String text) {
    int to = Math.min(CONTEXT, text.length());
    boolean cut = to > 0 && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
    return text.substring(0, cut ? to - 1 : to);
  }

  /** Both texts in rows, a row a block of the first printing. */
  public List<Row> rows() {
    return new Rows(ones, others, stretches).all();
  }

  /**
   * A block of the first printing and what the second has in its place.
   *
   * @param one pieces of the first printing, in order
   * @param other pieces of the second
   */
  public record Row(List<Piece> one, List<Piece> other) {
    public Row {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  /**
   * A piece of printed text.
   *
   * @param text as printed; empty where the other printing has something and this one nothing
   * @param differs whether the other printing has something else here
   */
  public record Piece(String text, boolean differs) {}
}
