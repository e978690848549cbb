package broadsheet.dating;

import broadsheet.dating.Guess.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The posterior over the days that a page may be of.
 *
 * <p>Each clue gives the probability of being found in a paper of a day; the product over the
 * clues, for a morning and for an evening paper, weighed by how probable each of these is, and
 * normalised over all candidate days, says how sure a day is. Candidates are all days within some
 * weeks of a printed one; a date without year stands for itself in every year that the clues which
 * name years leave open.
 */
final class DayModel {
  private static final int FIRST_YEAR = 1940;
  private static final int LAST_YEAR = 2060;
  private static final int WEEKS = 35;

  /** A year that is e^−12 times as probable as the best is not looked at. */
  private static final double HOPELESS = 12;

  /** Below this the likeliest day and its neighbours together are no proposal. */
  private static final double LEAST = 0.75;

  /** How much a report counts beside a newer one: the newest tells when the paper closed. */
  private static final double OLDER = 0.35;

  private static final int PROBES = 40;

  private static final int SHOWN = 4;
  private static final int MOST_CLUES = 12;

  private final List<Evidence> evidence;
  private final DayPrior prior;
  private final Map<Habit, Double> habits = new EnumMap<>(Habit.class);

  /**
   * A model for one page, or for pages of one issue together.
   *
   * @param publication the publication's name as far as it is known, for its habit
   */
  DayModel(List<Evidence> evidence, DayPrior prior, String publication) {
    this.evidence = List.copyOf(evidence);
    this.prior = prior;
    for (Habit habit : Habit.values()) {
      habits.put(habit, habits.getOrDefault(habit, 0.0));
    }
  }

  /** The day, or none when no date or no year can be told. */
  Guess<LocalDate> decide() {
    Set<LocalDate> candidates = candidates();
    if (candidates.isEmpty()) {
      return new Guess<>(null, 0, List.of(), List.of());
    }
    Map<LocalDate, Double> days = posterior(candidates);
    List<Choice<LocalDate>> choices =
        days.entrySet().stream()
            .map(e -> new Choice<>(e.getKey(), e.getValue()))
            .sorted(
                Comparator.<Choice<LocalDate>>comparingDouble(c -> -c.probability())
                    .thenComparing(Choice::value))
            .limit(SHOWN)
            .toList();
    Choice<LocalDate> best = choices.get(0);
    boolean known = around(days, best.value()) >= LEAST;
    List<Choice<LocalDate>> others =
        choices.stream().skip(known ? 1 : 0).filter(c -> c.probability() >= 0.02).toList();
    return new Guess<>(
        known ? best.value() : null, best.probability(), others, clues(best.value()));
  }

  private static double around(Map<LocalDate, Double> days, LocalDate best) {
    return days.getOrDefault(best, 0.0)
        + days.getOrDefault(best.minusDays(1), 0.0)
        + days.getOrDefault(best.plusDays(1), 0.0);
  }

  private Map<LocalDate, Double> posterior(Set<LocalDate> candidates) {
    Map<LocalDate, Double> logs = new TreeMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (LocalDate day : candidates) {
      double log = log(day);
      logs.put(day, log);
      most = Math.max(most, log);
    }
    double best = most;
    logs.replaceAll((day, log) -> Math.exp(log - best));
    double sum = logs.values().stream().mapToDouble(v -> v).sum();
    logs.replaceAll((day, weight) -> weight / sum);
    return logs;
  }

  private double log(LocalDate day) {
    double morning = log(day, Habit.MORNING);
    double evening = log(day, Habit.EVENING);
    double most = Math.max(morning, evening);
    return most + Math.log(Math.exp(morning - most) + Math.exp(evening - most));
  }

  private double log(LocalDate day, Habit habit) {
    double log = prior.log(day) + habits.getOrDefault(habit, 0.0);
    int newest = newest(day);
    for (Evidence one : evidence) {
      boolean older =
          one instanceof Mention m && m.kind().isPast() && m.date().before(day) > newest;
      log += (older ? OLDER : 1) * one.log(day, habit);
    }
    return log;
  }

  /** How many days before a day the newest report lies; a great number when there is none. */
  private int newest(LocalDate day) {
    int newest = Integer.MAX_VALUE;
    for (Evidence one : evidence) {
      if (one instanceof Mention m && m.kind().isReport()) {
        int offset = m.date().before(day);
        newest = offset >= 0 ? Math.min(newest, offset) : newest;
      }
    }
    return newest;
  }

  private Set<LocalDate> candidates() {
    TreeSet<LocalDate> days = new TreeSet<>();
    List<Mention> dated =
        evidence.stream()
            .filter(Mention.class::isInstance)
            .map(Mention.class::cast)
            .filter(m -> m.date().month() != 0 && m.kind() != MentionKind.NEAR_FEAST)
            .toList();
    if (dated.isEmpty()) {
      return days;
    }
    Map<Integer, Double> best = new TreeMap<>();
    for (int year : openYears()) {
      best.put(year, probe(dated, year));
    }
    double most = best.values().stream().mapToDouble(v -> v).max().orElse(0);
    for (Map.Entry<Integer, Double> year : best.entrySet()) {
      if (year.getValue() >= most - HOPELESS) {
        dated.forEach(m -> around(m.date(), year.getKey(), days));
      }
    }
    return days;
  }

  /** How good a year's most promising days are: the printed ones and the two after each. */
  private double probe(List<Mention> dated, int year) {
    double best = Double.NEGATIVE_INFINITY;
    for (Mention mention : dated.subList(0, Math.min(PROBES, dated.size()))) {
      LocalDate at = inYear(mention.date(), year);
      for (int step = 0; step < 3 && !at.equals(LocalDate.MIN); step++) {
        best = Math.max(best, log(at.plusDays(step)));
      }
    }
    return best;
  }

  private static void around(PrintedDate date, int year, Set<LocalDate> days) {
    LocalDate at = inYear(date, year);
    if (!at.equals(LocalDate.MIN)) {
      for (int step = -WEEKS; step <= WEEKS; step++) {
        days.add(at.plusDays(step));
      }
    }
  }

  /** The day in that year, whatever is said of 去年; {@code MIN} when it has none. */
  private static LocalDate inYear(PrintedDate date, int year) {
    boolean other = date.year() != 0 && date.year() != year;
    PrintedDate bare = PrintedDate.yearly(date.month(), date.day());
    LocalDate at = bare.nearest(LocalDate.of(year, date.month(), 15));
    return other || at.equals(LocalDate.MIN) || at.getYear() != year ? LocalDate.MIN : at;
  }

  /** The years that what names years does not rule out, judged by some days of each. */
  private List<Integer> openYears() {
    if (evidence.stream().anyMatch(e -> e instanceof Mention m && m.kind().isHard())) {
      return hardYears();
    }
    Map<Integer, Double> logs = new TreeMap<>();
    double best = Double.NEGATIVE_INFINITY;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int month = 1; month <= 12; month += 1) {
        most = Math.max(most, yearLog(LocalDate.of(year, month, 28)));
      }
      logs.put(year, most);
      best = Math.max(best, most);
    }
    double least = best - HOPELESS;
    List<Integer> open = new ArrayList<>();
    logs.forEach(
        (year, log) -> {
          if (log >= least || isPrinted(year)) {
            open.add(year);
          }
        });
    return open;
  }

  /** Where a folio or a name gives a day, the years of full dates and their neighbours. */
  private List<Integer> hardYears() {
    TreeSet<Integer> years = new TreeSet<>();
    for (Evidence one : evidence) {
      if (one instanceof Mention m && m.date().year() != 0) {
        years.addAll(List.of(m.date().year() - 1, m.date().year(), m.date().year() + 1));
      }
    }
    return List.copyOf(years);
  }

  /** A year that stands in a full date is never ruled out before the date is weighed. */
  private boolean isPrinted(int year) {
    return evidence.stream().anyMatch(e -> e instanceof Mention m && m.date().year() == year);
  }

  private double yearLog(LocalDate day) {
    double log = prior.log(day);
    for (Evidence one : evidence) {
      if (!(one instanceof Mention) && !(one instanceof Feasts.Weekday)) {
        log += one.log(day, Habit.MORNING);
      }
    }
    return log;
  }

  /** What speaks most for the best day, then what speaks against it. */
  private List<Clue> clues(LocalDate best) {
    Habit habit =
        log(best, Habit.MORNING) >= log(best, Habit.EVENING) ? Habit.MORNING : Habit.EVENING;
    record Said(Clue clue, double strength) {}
    List<Said> said = new ArrayList<>();
    for (Evidence one : evidence) {
      // Set against a day half a year away: what a clue has to say about this one.
      double far = one.log(best.minusDays(160), habit);
      double strength = one.log(best, habit) - Math.min(far, one.log(best.minusYears(3), habit));
      said.add(new Said(one.clue(habit), strength));
    }
    return said.stream()
        .filter(s -> Math.abs(s.strength) > 0.05)
        .sorted(Comparator.comparingDouble(s -> -s.strength))
        .map(Said::clue)
        .distinct()
        .limit(MOST_CLUES)
        .toList();
  }
}
