package broadsheet.dating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each distance between a printed day and the paper's day is, by kind and habit; read
 * from {@code offsets.tsv}, whose head explains its form and where the numbers come from.
 */
final class Offsets {
  private static final int REACH = 400;

  /** Over how many days the rest is spread: a date without year is at most half a year away. */
  private static final double DAYS_OF_A_YEAR = 366;

  private static final double DAYS_OF_A_CENTURY = 36_525;

  /** Shares by offset, from −REACH on; what they leave to 1; what a reader is told. */
  private static final class Row {
    private final double[] shares;
    private final double rest;
    private final String says;

    Row(double[] shares, double rest, String says) {
      this.shares = shares;
      this.rest = rest;
      this.says = says;
    }
  }

  private final Map<Habit, Map<MentionKind, Row>> rows = new EnumMap<>(Habit.class);

  /** The distributions that come with the program. */
  static Offsets bundled() {
    return new Offsets(resource("offsets.tsv"));
  }

  Offsets(String table) {
    for (Habit habit : Habit.values()) {
      rows.put(habit, new EnumMap<>(MentionKind.class));
    }
    table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::row);
  }

  static String resource(String name) {
    try (InputStream in = Offsets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String line) {
    List<String> cells = Arrays.asList(line.split("\t"));
    double[] shares = new double[2 * REACH + 1];
    double sum = 0;
    for (String pair : cells.get(2).strip().split("\\s+")) {
      sum += share(pair, shares);
    }
    Row row = new Row(shares, Math.max(1e-4, 1 - sum), cells.get(3).strip());
    for (Habit habit : Habit.values()) {
      String who = cells.get(1).strip();
      if (who.equals("any") || who.equalsIgnoreCase(habit.name())) {
        rows.getOrDefault(habit, Map.of()).put(MentionKind.valueOf(cells.get(0).strip()), row);
      }
    }
  }

  private static double share(String pair, double[] shares) {
    int equals = pair.indexOf('=');
    String[] ends = pair.substring(0, equals).split("\\.\\.");
    int first = Integer.parseInt(ends[0]);
    int last = Integer.parseInt(ends[ends.length - 1]);
    double share = Double.parseDouble(pair.substring(equals + 1));
    for (int offset = first; offset <= last; offset++) {
      shares[REACH + offset] += share / (last - first + 1);
    }
    return share;
  }

  /**
   * Log of the probability that a paper prints a day at that distance.
   *
   * @param offset day of the paper − day printed, or {@link PrintedDate#NONE}
   * @param dated whether the year is printed, so that the rest can be anywhere in a century
   */
  double log(MentionKind kind, Habit habit, int offset, boolean dated) {
    Row row = of(kind, habit);
    double rest = row.rest / (dated ? DAYS_OF_A_CENTURY : DAYS_OF_A_YEAR);
    boolean near = offset != PrintedDate.NONE && Math.abs(offset) <= REACH;
    return Math.log(near ? Math.max(rest, row.shares[REACH + offset]) : rest);
  }

  /** What a reader is told of that kind. */
  String says(MentionKind kind, Habit habit) {
    return of(kind, habit).says;
  }

  private Row of(MentionKind kind, Habit habit) {
    Row row = rows.getOrDefault(habit, Map.of()).get(kind);
    if (row == null) {
      throw new IllegalStateException("offsets.tsv lacks " + kind + " for " + habit);
    }
    return row;
  }
}
