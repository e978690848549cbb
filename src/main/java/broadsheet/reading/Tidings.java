package broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** How news tells its first things: the place before all, the day in the first clause. */
final class Tidings {
  private static final WordList PLACES = WordList.of(places());
  private static final GlyphSet DAY_SIGNS = GlyphSet.of("日近最昨今");
  private static final int REACH = 44;

  private Tidings() {}

  private static Set<String> places() {
    try (InputStream in = Tidings.class.getResourceAsStream("places.txt")) {
      if (in == null) {
        throw new IllegalStateException("places.txt is missing from the program");
      }
      Set<String> out = new HashSet<>();
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(l -> !l.startsWith("#"))
          .forEach(l -> out.addAll(Set.of(l.strip().split(" "))));
      return Set.copyOf(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Number of characters of the place it begins with, or 0. */
  static int place(String folded) {
    return folded.isEmpty() ? 0 : PLACES.length(folded, 0);
  }

  /** Whether its first clauses name the day: 三日, 1月5日, 日前, 昨天. */
  static boolean day(String folded) {
    int end = Math.min(REACH, folded.length());
    for (int i = 0; i < end && folded.charAt(i) != '。'; i++) {
      char c = folded.charAt(i);
      if (!DAY_SIGNS.has(c)) {
        continue;
      }
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      boolean numbered = i > 0 && c == '日' && number(folded.charAt(i - 1)) && next != '报';
      boolean lately = (c == '日' && next == '前') || (c == '近' && next == '日');
      boolean nearly = (c == '最' && next == '近') || ((c == '昨' || c == '今') && next == '天');
      if (numbered || lately || nearly || (c == '昨' && next == '日')) {
        return true;
      }
    }
    return false;
  }

  private static boolean number(char c) {
    return Glyphs.digit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }
}
