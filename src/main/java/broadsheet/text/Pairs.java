package broadsheet.text;

import com.ibm.icu.util.CharsTrie;

/**
 * The pairs of neighbouring Han characters within the words of a dictionary, and those of {@code
 * pairs.tsv}: a set of hashes.
 */
final class Pairs {
  /** Room for four times the pairs of ICU's dictionary. */
  private static final int SLOTS = 1 << 20;

  private final int[] slots = new int[SLOTS];

  private Pairs() {}

  static Pairs of(CharsTrie words) {
    Pairs pairs = new Pairs();
    for (CharsTrie.Entry word : words) {
      CharSequence text = word.chars;
      for (int i = 1; i < text.length(); i++) {
        pairs.add(text.charAt(i - 1), text.charAt(i));
      }
    }
    for (String line : Table.lines("pairs.tsv")) {
      line.chars().skip(2).forEach(second -> pairs.add(line.charAt(0), (char) second));
    }
    return pairs;
  }

  boolean contains(char a, char b) {
    int pair = a << 16 | b;
    int slot = slot(pair);
    while (slots[slot] != 0 && slots[slot] != pair) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slots[slot] == pair;
  }

  private void add(char a, char b) {
    if (Fold.isHan(a) && Fold.isHan(b)) {
      int pair = a << 16 | b;
      int slot = slot(pair);
      while (slots[slot] != 0 && slots[slot] != pair) {
        slot = slot + 1 & SLOTS - 1;
      }
      slots[slot] = pair;
    }
  }

  private static int slot(int pair) {
    return pair * 0x9E3779B1 >>> 12;
  }
}
