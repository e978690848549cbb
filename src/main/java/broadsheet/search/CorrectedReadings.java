package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Correction;
import broadsheet.archive.Correction.Span;
import broadsheet.text.Fold;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Printed and corrected readings of the same words, each leading to the other.
 *
 * <pre>
 * 有一[篙 → 篇]松劲的:  一篙 ↔ 一篇,  篙松 ↔ 篇松
 * </pre>
 *
 * <p>What differs is taken with one character on either side, so that a query which holds it and a
 * neighbour meets it.
 */
final class CorrectedReadings {
  /** A longer difference is a sentence, not a reading. */
  private static final int LONGEST = 12;

  private final TreeMap<String, Integer> articles = new TreeMap<>();

  /** Adds what an editor corrected in an article. */
  void add(Article article) {
    Set<String> rows = new TreeSet<>();
    for (Correction correction : article.corrections()) {
      Span span = correction.span();
      if (span != null) {
        addReadings(text(article, span), span, correction.printed(), rows);
      }
    }
    rows.forEach(row -> articles.merge(row, 1, Integer::sum));
  }

  /** The readings with the numbers of articles that have them, by reading. */
  Map<String, Integer> articles() {
    return Collections.unmodifiableMap(new TreeMap<>(articles));
  }

  private static String text(Article article, Span span) {
    String text =
        switch (span.part()) {
          case KICKER -> article.heads().kicker();
          case HEADLINE -> article.heads().headline();
          case DECK -> article.heads().deck().get(span.index());
          case BLOCK -> article.blocks().get(span.index()).text();
        };
    return text == null ? "" : text;
  }

  private static void addReadings(String text, Span span, String printed, Set<String> rows) {
    if (span.end() > text.length()) {
      return;
    }
    String before = Fold.fold(text.substring(Math.max(0, span.start() - 2), span.start()));
    String after = Fold.fold(text.substring(span.end(), Math.min(text.length(), span.end() + 2)));
    String right = before + Fold.fold(text.substring(span.start(), span.end())) + after;
    String wrong = before + Fold.fold(printed) + after;
    int start = 0;
    int most = Math.min(right.length(), wrong.length());
    while (start < most && right.charAt(start) == wrong.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < most - start
        && right.charAt(right.length() - 1 - same) == wrong.charAt(wrong.length() - 1 - same)) {
      same++;
    }
    addBoth(around(right, start, same, 1, 0), around(wrong, start, same, 1, 0), rows);
    addBoth(around(right, start, same, 0, 1), around(wrong, start, same, 0, 1), rows);
  }

  /** What differs with so many characters before and behind it. */
  private static String around(String text, int start, int same, int before, int behind) {
    int from = Math.max(0, start - before);
    return text.substring(from, Math.min(text.length(), text.length() - same + behind));
  }

  private static void addBoth(String one, String other, Set<String> rows) {
    addOne(one, other, rows);
    addOne(other, one, rows);
  }

  /** The text of a row is what is asked for, U+0000, and what to look for besides. */
  private static void addOne(String asked, String other, Set<String> rows) {
    boolean fits = asked.length() >= 2 && Math.max(asked.length(), other.length()) <= LONGEST;
    if (fits && !asked.equals(other) && asked.chars().anyMatch(Fold::isHan)) {
      rows.add(asked + '\0' + other);
    }
  }
}
