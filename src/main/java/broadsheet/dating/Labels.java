package broadsheet.dating;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of pages as names and numbers: 3, 03, 三 and A05. */
final class Labels {
  private static final Pattern FORM = Pattern.compile("([A-Za-z]?)0*([0-9]{1,3})");

  private Labels() {}

  /** The label as a file would be named: 3 and 三 are 03, a5 is A05; empty when it is none. */
  static String of(String printed) {
    Matcher form = FORM.matcher(printed.strip());
    if (form.matches()) {
      return form.group(1).toUpperCase(Locale.ROOT) + two(Integer.parseInt(form.group(2)));
    }
    int number = HanNumber.of(printed.strip());
    return number > 0 && number < 200 ? two(number) : "";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** Whether both may name one page; an empty one may be any, and 3 may be A03. */
  static boolean same(String one, String other) {
    String a = of(one);
    String b = of(other);
    boolean anyLetter = hasLetter(a) != hasLetter(b) && number(a) == number(b);
    return a.isEmpty() || b.isEmpty() || a.equals(b) || anyLetter;
  }

  /** The number of a label, 0 when it has none. */
  static int number(String label) {
    Matcher form = FORM.matcher(label);
    return form.matches() ? Integer.parseInt(form.group(2)) : 0;
  }

  static boolean hasLetter(String label) {
    return !label.isEmpty() && Character.isLetter(label.charAt(0));
  }
}
