package broadsheet.fitting;

import broadsheet.reading.Lessons;
import broadsheet.reading.TableDraft;
import broadsheet.reading.TruePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fits the weights of the reader on shredded pages and writes them: {@code FitReader PAGES OUTPUT
 * [TABLE STAGE…]}. Without stages columns and sureness are fitted, and the rest is as it is known;
 * with stages those of {@code lines columns joints heads sureness}, and the rest stays as the table
 * has it.
 */
public final class FitReader {
  /** What was set by hand. */
  private static final Path KNOWN = Path.of("src/test/resources/broadsheet/fitting/known.tsv");

  private static final long SEED = 1;

  private final TableDraft known;
  private final TableDraft table;
  private final List<Lessons> lessons;

  private FitReader(TableDraft known, TableDraft table, List<Lessons> lessons) {
    this.known = known;
    this.table = table;
    this.lessons = lessons;
  }

  public static void main(String[] args) throws IOException {
    List<TruePage> pages = TrainingPages.of(SEED, Integer.parseInt(args[0]));
    TableDraft known = new TableDraft(Files.readString(KNOWN));
    boolean all = args.length < 3;
    TableDraft table = new TableDraft(Files.readString(KNOWN));
    if (!all) {
      table.take(new TableDraft(Files.readString(Path.of(args[2]))));
    }
    List<String> stages =
        all ? List.of("columns", "sureness") : List.of(args).subList(3, args.length);
    List<Lessons> lessons = pages.stream().map(Lessons::new).toList();
    FitReader fit = new FitReader(known, table, lessons);
    stages.forEach(fit::stage);
    table.made(
        "by FitReader on "
            + args[0]
            + " shredded pages: columns and sureness; by SearchReader: hidden breaks; the rest, and what the pages do not show, is as known.tsv has it.");
    Files.writeString(Path.of(args[1]), table.text());
  }

  private void stage(String stage) {
    switch (stage) {
      case "lines" -> lines();
      case "columns" -> columns();
      case "joints" -> choose(stage, lessons.stream().flatMap(l -> l.joints(table).stream()));
      case "heads" -> choose(stage, lessons.stream().flatMap(l -> l.heads(table).stream()));
      case "sureness" -> choose(stage, lessons.stream().flatMap(l -> l.sureness(table).stream()));
      default -> throw new IllegalArgumentException("no stage " + stage);
    }
  }

  /** As how many lines or choices all pages count against what was set by hand. */
  private static double worth(String stage) {
    String set = System.getProperty("worth." + stage);
    if (set != null) {
      return Double.parseDouble(set);
    }
    return switch (stage) {
      case "lines" -> 3000;
      case "joints" -> 3000;
      case "heads" -> 1000;
      default -> 30000;
    };
  }

  private void lines() {
    List<Chain> chains = lessons.stream().map(Lessons::chain).toList();
    int count = chains.stream().mapToInt(Chain::length).sum();
    double worth = worth("lines");
    Objective loss = Chain.loss(chains, TableDraft.states(), TableDraft.features(), worth / count);
    Known from = new Known(known.lines(), known.freedom(), worth);
    table.lines(from.fit("lines", count, loss, table.lines()));
  }

  private void columns() {
    List<Chain> chains = lessons.stream().map(Lessons::column).filter(c -> c.length() > 0).toList();
    int count = chains.stream().mapToInt(Chain::length).sum();
    double worth = Math.min(count, worth("columns"));
    Objective loss =
        Chain.loss(
            chains, TableDraft.countOfPlaces(), TableDraft.featuresOfPlaces(), worth / count);
    Known from = new Known(known.places(), known.freedomOfPlaces(), worth);
    table.places(from.fit("columns", count, loss, table.places()));
  }

  private void choose(String stage, Stream<Choice> all) {
    List<Choice> choices = all.toList();
    double worth = Math.min(choices.size(), worth(stage));
    Objective loss = Choice.loss(choices, worth / Math.max(1, choices.size()));
    Known from = new Known(known.section(stage), known.freedom(stage), worth);
    table.section(stage, from.fit(stage, choices.size(), loss, table.section(stage)));
  }

  /** What was known before, how far each number may move from it, and what all pages count. */
  private static final class Known {
    private final double[] centre;
    private final double[] freedom;
    private final double worth;

    Known(double[] centre, double[] freedom, double worth) {
      this.centre = centre;
      this.freedom = freedom;
      this.worth = worth;
    }

    double[] fit(String stage, int count, Objective loss, double[] start) {
      double[] fitted = Lbfgs.least(loss.around(centre, freedom), start, 200);
      double before = loss.at(centre, new double[centre.length]) / worth;
      double after = loss.at(fitted, new double[centre.length]) / worth;
      System.out.printf(
          Locale.ROOT, "%-8s %d: loss %.4f, fitted %.4f%n", stage, count, before, after);
      return fitted;
    }
  }
}
