package broadsheet.cli;

import broadsheet.reading.Evidence;
import broadsheet.reading.LineReading;
import broadsheet.reading.PageReading;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints for each line of a page what it was taken for, how sure the reader is, and why. */
final class Explanation {
  private static final int SHOWN = 36;

  private final PrintWriter out;

  Explanation(PrintWriter out) {
    this.out = out;
  }

  void print(PageReading page) {
    for (LineReading line : page.lines()) {
      out.printf(
          Locale.ROOT,
          "%4d  %-5s %-13s %3.0f %%  %s%s%n",
          line.line(),
          line.item(),
          line.role().label(),
          line.confidence() * 100,
          line.joins() ? "… " : "",
          shortened(line.text()));
      line.evidence().forEach(this::print);
    }
  }

  private void print(Evidence evidence) {
    out.println("      " + evidence.sentence());
  }

  private static String shortened(String text) {
    int[] characters = text.codePoints().limit(SHOWN).toArray();
    String start = new String(characters, 0, characters.length);
    return start.length() < text.length() ? start + "…" : start;
  }
}
