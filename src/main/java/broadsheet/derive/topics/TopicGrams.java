package broadsheet.derive.topics;

import broadsheet.archive.Article;
import broadsheet.archive.HeadlineGroup;
import broadsheet.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The grams that an article says again and again: two neighbouring ideographs each, written as one
 * number.
 *
 * <p>No dictionary is asked, for what is new in a city — its stations, its people — stands in none.
 */
final class TopicGrams {
  /** So many are kept; more find fainter likeness and cost four bytes an article each. */
  static final int MOST = 12;

  /** A word in the headline group counts as often as so many in the text. */
  private static final int OVER_THE_TEXT = 2;

  private static final int OFTEN = 2;

  /** Characters that join, count and date, and what every report says. */
  private static final String EMPTY =
      "的了在是和与对为将我你他她它们这那有个也都就不一上下中到从被把让给以及等而但还又很再由于所其之来去时后前里外说要会能可"
          + "年月日第本报讯今明昨两二三四五六七八九十百千万亿零点分多";

  private TopicGrams() {}

  /** An article's topics, what it says most often first. */
  static int[] of(Article article) {
    IntStream.Builder grams = IntStream.builder();
    HeadlineGroup heads = article.heads();
    for (int time = 0; time < OVER_THE_TEXT; time++) {
      add(heads.kicker(), grams);
      add(heads.headline(), grams);
      heads.deck().forEach(line -> add(line, grams));
    }
    article.blocks().forEach(block -> add(block.text(), grams));
    int[] sorted = grams.build().sorted().toArray();
    return commonest(sorted);
  }

  private static void add(@Nullable String text, IntStream.Builder grams) {
    String simplified = text == null ? "" : Fold.simplified(text);
    char before = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char c = simplified.charAt(i);
      boolean tells = c >= 0x4E00 && c <= 0x9FFF && EMPTY.indexOf(c) < 0;
      if (tells && before != 0) {
        grams.add((before << 16) | c);
      }
      before = tells ? c : 0;
    }
  }

  /** The grams that come most often, of those that come again; of as many, in their order. */
  private static int[] commonest(int[] sorted) {
    List<long[]> often = new ArrayList<>();
    for (int i = 0, end; i < sorted.length; i = end) {
      end = i + 1;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i >= OFTEN) {
        often.add(new long[] {sorted[i], end - i});
      }
    }
    return often.stream()
        .sorted(Comparator.comparingLong(gram -> -gram[1]))
        .limit(MOST)
        .mapToInt(gram -> (int) gram[0])
        .toArray();
  }

  /**
   * Grams as a reader would say them: those that overlap are one word.
   *
   * <pre>
   * 博物 物馆 国际 → 博物馆 国际
   * </pre>
   *
   * @param grams different ones
   * @return the longest first, else in the given order
   */
  static List<String> words(List<Integer> grams) {
    return grams.stream()
        .filter(gram -> grams.stream().noneMatch(other -> goesOn(other, gram)))
        .map(gram -> word(gram, grams))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static boolean goesOn(int gram, int next) {
    return (gram & 0xFFFF) == next >>> 16 && gram != next;
  }

  private static String word(int first, List<Integer> grams) {
    StringBuilder word = new StringBuilder();
    word.append((char) (first >>> 16)).append((char) first);
    int last = first;
    for (int left = grams.size(); left > 0; left--) {
      int end = last;
      int next = grams.stream().filter(gram -> goesOn(end, gram)).findFirst().orElse(0);
      if (next == 0) {
        break;
      }
      word.append((char) next);
      last = next;
    }
    return word.toString();
  }
}
