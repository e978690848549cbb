package broadsheet.shredder;

import broadsheet.reading.LineReading;
import broadsheet.reading.PageReading;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Counts what a reader took for what, and how sure it was of what turned out right. */
final class Tally {
  private static final int BINS = 20;

  private final int[] lines = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sure = new double[BINS];
  private int nine;
  private int nineRight;
  private final Map<String, Double> roles = new TreeMap<>();
  private final Map<String, Double> items = new TreeMap<>();
  private final Map<String, Double> heads = new TreeMap<>();
  private final Map<String, Double> joins = new TreeMap<>();
  private double characters;
  private double headlines;
  private double joined;

  /** Takes in one page. */
  void take(Shredded page, PageReading reading, Labelling read) {
    Matching matching = Matching.of(page.truth(), reading);
    Map<Integer, Labelling.Line> truth = new TreeMap<>();
    page.truth().lines().forEach(l -> truth.put(l.number(), l));
    List<String> text = page.lines();
    for (LineReading line : reading.lines()) {
      Labelling.Line known = truth.get(line.line());
      if (known != null) {
        boolean item = matching.same(known.item(), line.item());
        count(known, line, item);
        int length = text.get(line.line() - 1).length();
        characters += length;
        if (!item) {
          add(
              items,
              matching.stands(line.item()) ? "in another item" : "in an item too many",
              length);
        }
      }
    }
    joins(truth, read);
    heads(page.truth(), read, matching);
  }

  private static void add(Map<String, Double> counts, String what, double amount) {
    counts.merge(what, amount, Double::sum);
  }

  private void count(Labelling.Line known, LineReading line, boolean item) {
    String role = line.role().label();
    boolean same = known.role().equals(role);
    int bin = Math.min(BINS - 1, (int) (line.confidence() * BINS));
    lines[bin]++;
    sure[bin] += line.confidence();
    right[bin] += same && item ? 1 : 0;
    boolean ninety = line.confidence() >= 0.875 && line.confidence() < 0.925;
    nine += ninety ? 1 : 0;
    nineRight += ninety && same && item ? 1 : 0;
    if (!same) {
      add(roles, known.role() + " read as " + role, 1);
    }
  }

  private void joins(Map<Integer, Labelling.Line> truth, Labelling read) {
    for (Labelling.Line line : read.lines()) {
      Labelling.Line known = truth.get(line.number());
      boolean is = known != null && known.joins();
      joined += is ? 1 : 0;
      if (is != line.joins()) {
        add(joins, is ? "missed" : "invented", 1);
      }
    }
  }

  private void heads(Labelling truth, Labelling read, Matching matching) {
    Map<String, Labelling.Item> byId = new HashMap<>();
    read.items().forEach(i -> byId.put(i.id(), i));
    Set<String> stood = new HashSet<>();
    for (Labelling.Item item : truth.items()) {
      Labelling.Item other = byId.get(matching.readOfTruth().getOrDefault(item.id(), ""));
      String is = Scores.folded(item.headline());
      String said = other == null ? "" : Scores.folded(other.headline());
      headlines += is.isEmpty() ? 0 : 1;
      if (other != null) {
        stood.add(other.id());
      }
      if (!is.equals(said)) {
        add(heads, mistake(is, said), 1);
      }
    }
    read.items().stream()
        .filter(i -> !stood.contains(i.id()) && !Scores.folded(i.headline()).isEmpty())
        .forEach(i -> add(heads, "over an item too many", 1));
  }

  private static String mistake(String is, String said) {
    if (is.isEmpty()) {
      return "where there is none";
    }
    if (said.isEmpty()) {
      return "not found";
    }
    return said.contains(is) ? "too long" : is.contains(said) ? "cut short" : "another line";
  }

  /** Prints the tables. */
  void print(PrintStream out) {
    double all = Arrays.stream(lines).sum();
    out.println("    when it says it is so sure: lines, mean, share right");
    for (int i = 0; i < BINS; i++) {
      if (lines[i] > 0) {
        double share = (double) right[i] / lines[i];
        double mean = sure[i] / lines[i];
        double from = (double) i / BINS;
        out.printf(
            Locale.ROOT, "    %.2f–%.2f %7d %.3f %.3f%n", from, from + 0.05, lines[i], mean, share);
      }
    }
    double share = (double) nineRight / Math.max(1, nine);
    out.printf(Locale.ROOT, "    0.875–0.925 %5d       %.3f%n", nine, share);
    table(out, "characters in the wrong item", items, characters);
    table(out, "headlines", heads, headlines);
    table(out, "joins", joins, joined);
    table(out, "lines of a wrong role", roles, all);
  }

  private static void table(PrintStream out, String of, Map<String, Double> counts, double all) {
    out.printf(Locale.ROOT, "    %s, of %.0f%n", of, all);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(16)
        .forEach(e -> row(out, e.getKey(), e.getValue(), all));
  }

  private static void row(PrintStream out, String what, double count, double all) {
    out.printf(Locale.ROOT, "      %-34s %7.0f %6.2f%%%n", what, count, 100 * count / all);
  }

  /** The lines of one page that were read wrong, each with its role and what it was read as. */
  static void mistakes(PrintStream out, Shredded page, Labelling read) {
    Map<Integer, Labelling.Line> other = new HashMap<>();
    read.lines().forEach(l -> other.put(l.number(), l));
    List<String> text = page.lines();
    out.println("== " + page.name());
    for (Labelling.Line line : page.truth().lines()) {
      Labelling.Line said = Objects.requireNonNull(other.get(line.number()));
      boolean same = said.role().equals(line.role()) && said.joins() == line.joins();
      String print = text.get(line.number() - 1);
      String role = line.role() + (line.joins() ? "+" : "");
      String wrong = same ? "" : " ≠ " + said.role() + (said.joins() ? "+" : "");
      String shown = print.length() > 44 ? print.substring(0, 40) + "…" : print;
      out.println(
          (same ? "   " : " ! ")
              + line.item()
              + "/"
              + said.item()
              + " "
              + role
              + wrong
              + "  "
              + shown);
    }
  }
}
