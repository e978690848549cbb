package broadsheet.shredder;

import broadsheet.reading.PageReader;
import broadsheet.reading.PageReading;
import broadsheet.reading.ReadingJson;
import broadsheet.text.JsonFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads shredded pages of the measuring half and prints how well: {@code ShredderBench [PAGES
 * [SEED]]} by level of damage (NONE, LIGHT, BARE, DEFAULT, HEAVY), with the calibration of the
 * reader's confidence and its mistakes by kind, and by phenomenon on a fifth of the pages; {@code
 * ShredderBench write FOLDER LEVEL PAGES [SEED]} writes pages and truth; {@code ShredderBench show
 * LEVEL PAGES [SEED]} prints the lines of pages with what they were read as.
 */
public final class ShredderBench {
  /** As it was set, but without marks. */
  private static final Damage BARE = Damage.NONE.with(Phenomenon.MARKS_DROPPED, 1);

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
    if (args.length > 2 && args[0].equals("show")) {
      show(
          level(args[1]), Integer.parseInt(args[2]), args.length > 3 ? Long.parseLong(args[3]) : 1);
      return;
    }
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    ShredderBench bench = new ShredderBench(pages, seed);
    bench.levels();
    new ShredderBench(Math.max(1, pages / 5), seed).phenomena();
  }

  private static Damage level(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "NONE" -> Damage.NONE;
      case "BARE" -> BARE;
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
    for (String name : List.of("NONE", "LIGHT", "BARE", "DEFAULT", "HEAVY")) {
      Tally tally = new Tally();
      print(name, run(level(name), tally));
      if (name.equals("DEFAULT") || name.equals("HEAVY")) {
        tally.print(System.out);
      }
    }
  }

  /** Each phenomenon alone on pages without marks, at its usual and at its heavy rate. */
  private void phenomena() throws JsonFault {
    System.out.printf(
        Locale.ROOT, "%nEach alone on pages without marks, %d pages a row%n%s%n", pages, HEADING);
    print("unmarked, nothing else", run(BARE, new Tally()));
    for (Phenomenon phenomenon : Phenomenon.values()) {
      if (phenomenon != Phenomenon.MARKS_DROPPED && phenomenon != Phenomenon.MARKS_WRONG) {
        String name = phenomenon.name().toLowerCase(Locale.ROOT);
        print(name, run(BARE.with(phenomenon, phenomenon.usual()), new Tally()));
        print(name + " heavy", run(BARE.with(phenomenon, phenomenon.heavy()), new Tally()));
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

  private static PageReading read(Shredded page) {
    return new PageReader(page.archive()).read(page.page());
  }

  private static Labelling labelling(Shredded page, PageReading reading) throws JsonFault {
    return Labelling.parse(ReadingJson.write(reading, page.name()));
  }

  private static void show(Damage damage, int pages, long seed) throws JsonFault {
    for (Shredded page : Shredder.pages(Split.MEASURE, damage, seed, pages).toList()) {
      Tally.mistakes(System.out, page, labelling(page, read(page)));
    }
  }

  private Scores run(Damage damage, Tally tally) throws JsonFault {
    List<Scores> scores = new ArrayList<>();
    for (Shredded page : Shredder.pages(Split.MEASURE, damage, seed, pages).toList()) {
      PageReading reading = read(page);
      Labelling read = labelling(page, reading);
      scores.add(Scores.of(page.truth(), read, page.lines()));
      tally.take(page, reading, read);
    }
    return Scores.mean(scores);
  }
}
