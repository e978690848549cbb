package broadsheet.cli;

import broadsheet.dating.Guess;
import broadsheet.dating.Placement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what is proposed for a page, how sure it is, and why. */
final class Proposals {
  private static final int CLUES = 6;

  private final PrintWriter out;
  private final String options;

  /**
   * A printer.
   *
   * @param options options of the command that must be repeated, each with a space before it
   */
  Proposals(PrintWriter out, String options) {
    this.out = out;
    this.options = options;
  }

  void print(Placement placement) {
    out.println(placement.path());
    guess("publication", placement.publication());
    String edition = placement.edition();
    guess("date", dated(placement.date(), edition));
    guess("page", placement.label());
    placement.doubts().forEach(doubt -> out.println("  doubt        " + doubt));
  }

  private static Guess<String> dated(Guess<java.time.LocalDate> date, String edition) {
    java.time.LocalDate value = date.value();
    String tail = edition.isEmpty() ? "" : "-" + edition;
    List<Guess.Choice<String>> others =
        date.others().stream()
            .map(o -> new Guess.Choice<>(o.value().toString(), o.probability()))
            .toList();
    return new Guess<>(
        value == null ? null : value + tail, date.probability(), others, date.clues());
  }

  private void guess(String what, Guess<String> guess) {
    String value = guess.value();
    String name = (what + "             ").substring(0, 13);
    String others =
        guess.others().stream()
            .map(o -> o.value() + " " + percent(o.probability()))
            .collect(Collectors.joining(", "));
    String or = others.isEmpty() ? "" : (value == null ? "; perhaps " : "; or ") + others;
    out.println(
        "  "
            + name
            + (value == null ? "not known" : value + "  " + percent(guess.probability()))
            + or);
    guess.clues().stream().limit(CLUES).forEach(c -> out.println("    " + c));
  }

  /** What is missing, and how to file the page by hand. */
  void byHand(Placement placement) {
    List<String> missing = new ArrayList<>();
    missing(placement.publication(), "publication", missing);
    missing(placement.date(), "date", missing);
    missing(placement.label(), "page", missing);
    String why =
        missing.isEmpty()
            ? "  left alone: only " + percent(placement.probability()) + " sure of all three"
            : "  left alone: " + String.join(", ", missing) + " not known";
    out.println(placement.doubts().isEmpty() ? why : "  left alone: see the doubt above");
    out.println(
        "  by hand: broadsheet add "
            + quoted(placement.path())
            + option("--publication", placement.publication())
            + option("--date", dated(placement.date(), placement.edition()))
            + option("--page", placement.label())
            + options
            + " --yes");
  }

  private static void missing(Guess<?> guess, String what, List<String> missing) {
    if (guess.value() == null) {
      missing.add(what);
    }
  }

  private static String option(String name, Guess<String> guess) {
    String value = guess.value();
    return " " + name + " " + (value == null ? "…" : value);
  }

  /** A name as a shell takes it for one word. */
  static String quoted(String path) {
    return path.matches("[\\p{Alnum}\\p{IsHan}./_@%+=:,-]+")
        ? path
        : "'" + path.replace("'", "'\\''") + "'";
  }

  /** Never 100 %: nothing that was worked out is certain. */
  static String percent(double probability) {
    if (probability >= 1) {
      return "";
    }
    return String.format(Locale.ROOT, "%d %%", Math.min(99, (int) Math.floor(probability * 100)));
  }
}
