package broadsheet.text;

import com.ibm.icu.util.CharsTrie;
import java.util.List;

/** A set of pairs of neighbouring Han characters, as a table of hashes. */
final class Pairs {
  private static final int BITS = 20;

  /** Room for three times the pairs of both. */
  private static final int SLOTS = 1 << BITS;

  private final int[] slots = new int[SLOTS];

  private Pairs() {}

  /** Those of a table: in each row a character, tab, and all that follow it. */
  static Pairs of(List<String> rows) {
    Pairs pairs = new Pairs();
    for (String row : rows) {
      row.chars().skip(2).forEach(second -> pairs.add(row.charAt(0), (char) second));
    }
    return pairs;
  }

  /** Those within the words of a dictionary. */
  static Pairs of(CharsTrie words) {
    Pairs pairs = new Pairs();
    for (CharsTrie.Entry word : words) {
      CharSequence text = word.chars;
      for (int i = 1; i < text.length(); i++) {
        pairs.add(text.charAt(i - 1), text.charAt(i));
      }
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
    return (pair * 0x9E3779B1) >>> (32 - BITS);
  }
}
