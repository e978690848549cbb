package broadsheet.search;

import broadsheet.text.Pinyin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How names and terms of headlines are typed in pinyin, whole and by first letters.
 *
 * <pre>
 * 临时静默 → linshijingmo ␀ t 临时静默, lsjm ␀ t 临时静默
 * </pre>
 *
 * <p>Each beginning of two letters has the commonest {@link #FIRST} besides, as if it were a
 * spelling, so that two typed letters need no more than one small stretch of the keys.
 */
final class Sounds {
  /** Parts a spelling from what it spells. */
  private static final char END = '\0';

  /** So many are offered after two letters. */
  static final int FIRST = 10;

  /** So many of one kind of names are told; the commonest. */
  static final int MOST_NAMES = 20_000;

  /** Longer spellings are cut: nobody types so far. */
  static final int LONGEST = 18;

  /** What a spelling leads to. */
  private record Lead(String word, int articles) {}

  private static final Comparator<Lead> COMMONEST =
      Comparator.comparingInt(Lead::articles).reversed().thenComparing(Lead::word);

  private final TreeMap<String, Integer> rows = new TreeMap<>();
  private final TreeMap<String, List<Lead>> beginnings = new TreeMap<>();

  /** Adds terms of headlines. */
  void addTerms(Map<String, Integer> terms) {
    terms.forEach((term, count) -> add('t' + term, Pinyin.syllables(term), count));
  }

  /**
   * Adds the values of a facet, with other readings of their characters.
   *
   * @param letter for the kind of names
   */
  void addNames(char letter, Map<String, Integer> names) {
    names.entrySet().stream()
        .map(name -> new Lead(name.getKey(), name.getValue()))
        .sorted(COMMONEST)
        .limit(MOST_NAMES)
        .forEach(
            name ->
                Pinyin.waysToRead(name.word())
                    .forEach(way -> add(letter + name.word(), way, name.articles())));
  }

  /** Writes all rows in order. */
  void writeTo(KeyShards out) throws IOException {
    beginnings.forEach(
        (letters, leads) ->
            leads.forEach(lead -> rows.put(letters + END + lead.word(), lead.articles())));
    for (Map.Entry<String, Integer> row : rows.entrySet()) {
      out.add(row.getKey(), row.getValue());
    }
  }

  private void add(String word, List<String> syllables, int articles) {
    StringBuilder whole = new StringBuilder();
    StringBuilder first = new StringBuilder();
    for (String syllable : syllables) {
      String letters = letters(syllable);
      whole.append(letters);
      first.append(letters, 0, Math.min(1, letters.length()));
    }
    put(whole.toString(), word, articles);
    put(first.toString(), word, articles);
  }

  private void put(String spelling, String word, int articles) {
    if (spelling.length() >= 2) {
      String kept = spelling.substring(0, Math.min(spelling.length(), LONGEST));
      rows.put(kept + END + word, articles);
      if (kept.length() > 2) {
        begin(kept.substring(0, 2), new Lead(word, articles));
      }
    }
  }

  private void begin(String letters, Lead lead) {
    List<Lead> leads = beginnings.computeIfAbsent(letters, l -> new ArrayList<>());
    if (!leads.contains(lead)) {
      leads.add(lead);
      leads.sort(COMMONEST);
      if (leads.size() > FIRST) {
        leads.remove(FIRST);
      }
    }
  }

  /** The letters and digits of a syllable that can be typed. */
  private static String letters(String syllable) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < syllable.length(); i++) {
      char c = syllable.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        letters.append((char) (c + 32));
      }
    }
    return letters.toString();
  }
}
