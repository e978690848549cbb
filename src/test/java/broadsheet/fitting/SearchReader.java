package broadsheet.fitting;

import broadsheet.reading.TableDraft;
import broadsheet.reading.Trial;
import broadsheet.shredder.Damage;
import broadsheet.shredder.Scores;
import broadsheet.shredder.Shredder;
import broadsheet.shredder.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Moves weights of the reader one at a time as long as shredded pages are read better: {@code
 * SearchReader PAGES OUTPUT TABLE STAGE…}, where a stage is a section of the table, {@code "hidden
 * breaks"} for one.
 *
 * <p>For what is mended after the decision, no likelihood can be written down: whether an article
 * is cut in two is right or wrong only with all that comes before and after. What is found must be
 * held against real pages before it is taken ({@code ScoreBench} with {@code -Dweights=OUTPUT}):
 * joints and lines that were found so read invented pages better and real ones worse.
 */
public final class SearchReader {
  private static final long SEED = 11;
  private static final int ROUNDS = 6;

  /** A weight moves by a quarter, or by so much. */
  private static final double LEAST_STEP = 0.3;

  /** Less than this is chance. */
  private static final double GAIN = 0.0002;

  private final List<Trial> pages;
  private final TableDraft table;
  private double best;

  private SearchReader(List<Trial> pages, TableDraft table) {
    this.pages = pages;
    this.table = table;
    this.best = figure();
  }

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    List<Trial> pages =
        Stream.of(Damage.DEFAULT, Damage.HEAVY)
            .flatMap(damage -> Shredder.pages(Split.FIT, damage, SEED, count / 2))
            .map(Trial::new)
            .toList();
    SearchReader search =
        new SearchReader(pages, new TableDraft(Files.readString(Path.of(args[2]))));
    for (int round = 0; round < ROUNDS; round++) {
      double before = search.best;
      List.of(args).subList(3, args.length).forEach(search::section);
      if (search.best == before) {
        break;
      }
    }
    Files.writeString(Path.of(args[1]), search.table.text());
  }

  private void section(String name) {
    for (int at = 0; at < table.section(name).length; at++) {
      double is = table.section(name)[at];
      double step = Math.max(LEAST_STEP, Math.abs(is) / 4);
      boolean moved = move(name, at, is, is + step) || move(name, at, is, is - step);
      if (!moved) {
        set(name, at, is);
      }
    }
  }

  private boolean move(String name, int at, double is, double to) {
    set(name, at, to);
    double figure = figure();
    if (figure < best + GAIN) {
      return false;
    }
    best = figure;
    System.out.printf(Locale.ROOT, "%s %d: %.2f, was %.2f: %.5f%n", name, at, to, is, figure);
    return true;
  }

  private void set(String name, int at, double weight) {
    double[] weights = table.section(name);
    weights[at] = weight;
    table.section(name, weights);
  }

  /** What all figures of the pages together are: who belongs to whom, most of all. */
  private double figure() {
    Scores mean = Scores.mean(pages.stream().map(page -> page.with(table)).toList());
    return mean.items() + mean.heads() + mean.roles() + 0.3 * mean.joins();
  }
}
