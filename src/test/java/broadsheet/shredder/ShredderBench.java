package broadsheet.shredder;

import broadsheet.reading.LineReading;
import broadsheet.reading.PageReader;
import broadsheet.reading.PageReading;
import broadsheet.reading.ReadingJson;
import broadsheet.text.JsonFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads shredded pages of the measuring half and prints how well: {@code ShredderBench [PAGES
 * [SEED]]} by level and by phenomenon, with the calibration of the reader's confidence and the
 * roles that it mistakes; {@code ShredderBench write FOLDER LEVEL PAGES [SEED]} writes pages and
 * truth.
 */
public final class ShredderBench {
  private final int pages;
  private final long seed;

  private ShredderBench(int pages, long seed) {
    this.pages = pages;
    this.seed = seed;
  }

  public static void main(String[] args) throws IOException, JsonFault {
    if (args.length > 0 && args[0].equals("write")) {
      long seed = args.length > 4 ? Long.parseLong(args[4]) : 1;
      write(Path.of(args[1]), level(args[2]), Integer.parseInt(args[3]), seed);
      return;
    }
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    ShredderBench bench = new ShredderBench(pages, seed);
    bench.levels();
    bench.phenomena();
  }

  private static Damage level(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "NONE" -> Damage.NONE;
      case "LIGHT" -> Damage.LIGHT;
      case "DEFAULT" -> Damage.DEFAULT;
      case "HEAVY" -> Damage.HEAVY;
      default -> throw new IllegalArgumentException("no level " + name);
    };
  }

  private static void write(Path folder, Damage damage, int pages, long seed) throws IOException {
    Files.createDirectories(folder);
    List<Shredded> all = Shredder.pages(Split.MEASURE, damage, seed, pages).toList();
    for (int i = 0; i < all.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), all.get(i).text());
      Files.writeString(folder.resolve(i + ".json"), all.get(i).truth().json());
    }
  }

  private void levels() throws JsonFault {
    System.out.printf(Locale.ROOT, "%d pages a row, seed %d%n%s%n", pages, seed, HEADING);
    for (String name : List.of("NONE", "LIGHT", "DEFAULT", "HEAVY")) {
      Tally tally = new Tally();
      print(name, run(level(name), tally));
      if (name.equals("DEFAULT") || name.equals("HEAVY")) {
        tally.print();
      }
    }
  }

  /** Each phenomenon alone on pages without marks, at its usual and at its heavy rate. */
  private void phenomena() throws JsonFault {
    Damage bare = Damage.NONE.with(Phenomenon.MARKS_DROPPED, 1);
    System.out.println(HEADING);
    print("unmarked, nothing else", run(bare, new Tally()));
    for (Phenomenon phenomenon : Phenomenon.values()) {
      if (phenomenon != Phenomenon.MARKS_DROPPED && phenomenon != Phenomenon.MARKS_WRONG) {
        String name = phenomenon.name().toLowerCase(Locale.ROOT);
        print(name, run(bare.with(phenomenon, phenomenon.usual()), new Tally()));
        print(name + " heavy", run(bare.with(phenomenon, phenomenon.heavy()), new Tally()));
      }
    }
  }

  private static final String HEADING =
      String.format(
          Locale.ROOT,
          "%-24s %6s %6s %6s %6s %7s %8s %6s %5s",
          "",
          "items",
          "roles",
          "heads",
          "meta",
          "bylines",
          "district",
          "joins",
          "lost");

  private static void print(String name, Scores s) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %6.3f %6.3f %6.3f %6.3f %7.3f %8.3f %6.3f %5.1f%n",
        name,
        s.items(),
        s.roles(),
        s.heads(),
        s.meta(),
        s.bylines(),
        s.district(),
        s.joins(),
        s.lost());
  }

  private Scores run(Damage damage, Tally tally) throws JsonFault {
    List<Scores> scores = new ArrayList<>();
    for (Shredded page : Shredder.pages(Split.MEASURE, damage, seed, pages).toList()) {
      PageReading reading = new PageReader(page.archive()).read(page.page());
      Labelling read = Labelling.parse(ReadingJson.write(reading, page.name()));
      scores.add(Scores.of(page.truth(), read, page.lines()));
      tally.take(page, reading);
    }
    return Scores.mean(scores);
  }

  /** Counts how sure the reader was of what turned out right, and what it took for what. */
  private static final class Tally {
    private final int[] lines = new int[20];
    private final int[] right = new int[20];
    private final double[] sure = new double[20];
    private final Map<String, Integer> mistakes = new TreeMap<>();

    void take(Shredded page, PageReading reading) {
      Matching matching = Matching.of(page.truth(), reading);
      Map<Integer, Labelling.Line> truth = new TreeMap<>();
      page.truth().lines().forEach(l -> truth.put(l.number(), l));
      for (LineReading line : reading.lines()) {
        Labelling.Line known = truth.get(line.line());
        if (known == null) {
          continue;
        }
        boolean role = known.role().equals(line.role().label());
        int bin = Math.min(19, (int) (line.confidence() * 20));
        lines[bin]++;
        sure[bin] += line.confidence();
        right[bin] += role && matching.same(known.item(), line.item()) ? 1 : 0;
        if (!role) {
          mistakes.merge(known.role() + " → " + line.role().label(), 1, Integer::sum);
        }
      }
    }

    void print() {
      System.out.println("    confidence: lines, mean, share right");
      for (int i = 0; i < lines.length; i++) {
        if (lines[i] > 0) {
          System.out.printf(
              Locale.ROOT,
              "    %.2f–%.2f %7d %.3f %.3f%n",
              i / 20.0,
              (i + 1) / 20.0,
              lines[i],
              sure[i] / lines[i],
              (double) right[i] / lines[i]);
        }
      }
      int all = Arrays.stream(lines).sum();
      mistakes.entrySet().stream()
          .sorted((a, b) -> b.getValue() - a.getValue())
          .limit(25)
          .forEach(
              e ->
                  System.out.printf(
                      Locale.ROOT,
                      "    %-28s %5d %.3f%%%n",
                      e.getKey(),
                      e.getValue(),
                      100.0 * e.getValue() / all));
    }
  }
}
