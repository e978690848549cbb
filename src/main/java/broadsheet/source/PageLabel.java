package broadsheet.source;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a page. Labels that print the same place are equal: 1 and 01, A5 and a05.
 *
 * @param text as it is written
 * @param letters before the number, upper case
 * @param number the number
 */
record PageLabel(String text, String letters, int number) implements Comparable<PageLabel> {
  /** A label in a name: letters or none, then digits. */
  static final String FORM = "[A-Za-z]{0,3}[0-9]{1,4}";

  private static final Pattern PARTS = Pattern.compile("([A-Za-z]{0,3})([0-9]{1,4})");

  private static final Comparator<PageLabel> ORDER =
      Comparator.comparing(PageLabel::letters).thenComparingInt(PageLabel::number);

  static Optional<PageLabel> of(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? Optional.of(
            new PageLabel(
                text, parts.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** Pages without letters first, then by letters, then by number. */
  @Override
  public int compareTo(PageLabel other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageLabel label && compareTo(label) == 0;
  }

  @Override
  public int hashCode() {
    return letters.hashCode() * 31 + number;
  }
}
