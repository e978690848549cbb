package broadsheet.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an issue's folder says.
 *
 * @param date the date, or null when the name is no issue's
 * @param edition the edition, or empty
 * @param complaint why it is no issue's
 * @param hint what to do about it
 */
record IssueName(@Nullable LocalDate date, String edition, String complaint, String hint) {
  static final String HINT = "issues are folders named 2022-11-21 or 2022-11-21-evening";

  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:-([A-Za-z0-9]+))?");

  static IssueName of(String folder) {
    Matcher form = FORM.matcher(folder);
    if (!form.matches()) {
      boolean dated = folder.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}-.*");
      return dated
          ? wrong("the edition in '" + folder + "' has other than ASCII letters and digits", HINT)
          : wrong("'" + folder + "' is not a date; the folder was not read", HINT);
    }
    try {
      LocalDate date = LocalDate.parse(folder.substring(0, 10));
      String edition = form.group(4) == null ? "" : form.group(4);
      return new IssueName(date, edition, "", "");
    } catch (DateTimeParseException e) {
      return wrong("there is no date " + folder.substring(0, 10), why(form));
    }
  }

  private static IssueName wrong(String complaint, String hint) {
    return new IssueName(null, "", complaint, hint);
  }

  private static String why(Matcher form) {
    int month = Integer.parseInt(form.group(2));
    if (month < 1 || month > 12) {
      return "a year has months 01 to 12";
    }
    YearMonth of = YearMonth.of(Integer.parseInt(form.group(1)), month);
    String name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return name + " " + of.getYear() + " has " + of.lengthOfMonth() + " days";
  }
}
