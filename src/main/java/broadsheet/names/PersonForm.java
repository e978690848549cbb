package broadsheet.names;

import broadsheet.text.Fold;
import broadsheet.text.Words;

/** What names of people look like: a surname, then a given name of one or two characters. */
final class PersonForm {
  private static final WordList COMMON = WordList.section("surnames.txt", "common");
  private static final WordList RARE = WordList.section("surnames.txt", "rare");
  private static final WordList DOUBLE = WordList.section("surnames.txt", "double");
  private static final WordList NOT_GIVEN = WordList.section("person-clues.txt", "given");
  private static final WordList CALLED = WordList.section("person-clues.txt", "called");
  private static final WordList AMBIGUOUS = WordList.section("person-clues.txt", "ambiguous");

  /** What costs as much is hardly a word; see {@link Words}. */
  private static final int RARE_WORD = 110;

  private PersonForm() {}

  /** Whether a surname is another word more often. */
  static boolean isAmbiguous(String surname) {
    return AMBIGUOUS.has(surname);
  }

  /** Whether the characters are no word, or a rare one. */
  static boolean isRare(String text, int from, int to) {
    int cost = Words.cost(text, from, to);
    return cost < 0 || cost >= RARE_WORD;
  }

  /** Whether it is a surname with a given name of one or two characters. */
  static boolean isName(String name) {
    int surname = surname(name, 0);
    int given = name.length() - surname;
    if (surname == 0 || given < 1 || given > 2) {
      return false;
    }
    return !CALLED.endsAt(name, name.length())
        && name.substring(surname)
            .chars()
            .allMatch(c -> Fold.isHan(c) && !NOT_GIVEN.has(String.valueOf((char) c)));
  }

  /** Whether the name has a given name of two characters or a surname of two. */
  static boolean isLong(String name) {
    return name.length() >= 3;
  }

  /** Whether nothing but its form speaks against it being a name, where no clue speaks for it. */
  static boolean isPlain(String name) {
    boolean usual = DOUBLE.beginsAt(name, 0) || COMMON.beginsAt(name, 0);
    return isLong(name)
        && usual
        && !AMBIGUOUS.beginsAt(name, 0)
        && "和与及".indexOf(name.charAt(1)) < 0
        && Words.cost(name, 0, 2) < 0
        && isRare(name, 1, name.length());
  }

  /** Length of the surname at a place, or 0. */
  static int surname(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    int length = DOUBLE.longestAt(text, at);
    return length > 0 ? length : Math.max(COMMON.longestAt(text, at), RARE.longestAt(text, at));
  }
}
