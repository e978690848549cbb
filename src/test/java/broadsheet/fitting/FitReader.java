package broadsheet.fitting;

import broadsheet.reading.Lessons;
import broadsheet.reading.TableDraft;
import broadsheet.reading.TruePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights of the reader on shredded pages and writes them: {@code FitReader PAGES OUTPUT}.
 */
public final class FitReader {
  /** What was set by hand. */
  private static final Path KNOWN = Path.of("src/test/resources/broadsheet/fitting/known.tsv");

  /** As how many lines all pages count against what was set by hand. */
  private static final double WORTH = Double.parseDouble(System.getProperty("worth", "3000"));

  private FitReader() {}

  public static void main(String[] args) throws IOException {
    List<TruePage> pages = TrainingPages.of(1, Integer.parseInt(args[0]));
    TableDraft table = new TableDraft(Files.readString(KNOWN));
    lines(table, pages);
    joints(table, pages);
    heads(table, pages);
    sureness(table, pages);
    Files.writeString(Path.of(args[1]), table.text());
  }

  private static void lines(TableDraft table, List<TruePage> pages) {
    List<Chain> chains = pages.stream().map(Lessons::chain).toList();
    int count = chains.stream().mapToInt(c -> c.active().length).sum();
    double[] known = table.lines();
    Objective loss =
        Chain.loss(chains, TableDraft.states(), TableDraft.features(), WORTH / count);
    double[] fitted = fit(loss, known, 1);
    say("lines", count, loss, known, fitted, WORTH);
    table.lines(fitted);
  }

  private static void joints(TableDraft table, List<TruePage> pages) {
    List<Choice> choices = new ArrayList<>();
    pages.forEach(p -> choices.addAll(Lessons.joints(p, table)));
    choose(table, "joints", choices, WORTH);
  }

  private static void heads(TableDraft table, List<TruePage> pages) {
    List<Choice> choices = new ArrayList<>();
    pages.forEach(p -> choices.addAll(Lessons.heads(p, table)));
    choose(table, "heads", choices, WORTH);
  }

  private static void sureness(TableDraft table, List<TruePage> pages) {
    List<Choice> choices = new ArrayList<>();
    pages.forEach(p -> choices.addAll(Lessons.sureness(p, table)));
    choose(table, "sureness", choices, WORTH);
  }

  private static void choose(
      TableDraft table, String section, List<Choice> choices, double most) {
    double worth = Math.min(choices.size(), most);
    double[] known = table.section(section);
    Objective loss = Choice.loss(choices, worth / Math.max(1, choices.size()));
    double[] fitted = fit(loss, known, 1);
    say(section, choices.size(), loss, known, fitted, worth);
    table.section(section, fitted);
  }

  private static double[] fit(Objective loss, double[] known, double spread) {
    double[] spreads = new double[known.length];
    Arrays.fill(spreads, spread);
    return Lbfgs.least(loss.around(known, spreads), known, 200);
  }

  private static void say(
      String what, int count, Objective loss, double[] known, double[] fitted, double worth) {
    double before = loss.at(known, new double[known.length]) / worth;
    double after = loss.at(fitted, new double[known.length]) / worth;
    System.out.println(
        String.format(Locale.ROOT, "%-8s %d: loss %.4f, fitted %.4f", what, count, before, after));
  }
}
