package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.shredder.Damage;
import broadsheet.shredder.Labelling;
import broadsheet.shredder.Scores;
import broadsheet.shredder.Shredded;
import broadsheet.shredder.Shredder;
import broadsheet.shredder.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Scores all pages of which the truth is known, by kind, and prints a row for each: {@code
 * ScoreBench [pages]}; with {@code pages} also a row for each page.
 */
public final class ScoreBench {
  private static final Path SHARED = Path.of("../shared/reading");
  private static final Path TRUTH = Path.of("src/test/resources/reading");

  private ScoreBench() {}

  public static void main(String[] args) throws Exception {
    boolean pages = args.length > 0;
    Archive bare = Pages.archive(List.of(), List.of());
    row("real", SHARED.resolve("truth"), SHARED.resolve("pages"), Pages.taiyuan(), pages);
    row("real, nothing known", SHARED.resolve("truth"), SHARED.resolve("pages"), bare, false);
    row("plain", SHARED.resolve("plain/truth"), SHARED.resolve("plain/pages"), bare, pages);
    row("sample", TRUTH.resolve("truth"), Path.of("content"), Pages.yunxi(), pages);
    int count = Integer.getInteger("shredded", 100);
    shredded("shredded lightly", Damage.LIGHT, count / 2);
    shredded("shredded", Damage.DEFAULT, count);
    shredded("shredded heavily", Damage.HEAVY, count);
  }

  private static void row(String name, Path truths, Path pages, Archive archive, boolean all)
      throws Exception {
    PageReader reader = new PageReader(archive, weights());
    List<Scores> scores = new ArrayList<>();
    try (Stream<Path> files = Files.list(truths)) {
      for (Path truth : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Path page = page(pages, truth.getFileName().toString());
        PageReading reading = reader.read(Pages.file(page));
        Labelling read = Labelling.parse(ReadingJson.write(reading, page.toString()));
        Labelling right = Labelling.parse(Files.readString(truth));
        Scores score = Scores.of(right, read, Files.readAllLines(page));
        scores.add(score);
        if (all) {
          print(truth.getFileName().toString(), List.of(score));
        }
      }
    }
    print(name, scores);
  }

  private static void shredded(String name, Damage damage, int count) throws Exception {
    Weights weights = weights();
    Split split = Split.valueOf(System.getProperty("split", "MEASURE"));
    List<Scores> scores = new ArrayList<>();
    for (Shredded page : Shredder.pages(split, damage, 7, count).toList()) {
      PageReading reading = new PageReader(page.archive(), weights).read(page.page());
      Labelling read = Labelling.parse(ReadingJson.write(reading, page.name()));
      scores.add(Scores.of(page.truth(), read, page.lines()));
    }
    print(name, scores);
  }

  private static void print(String name, List<Scores> scores) {
    Scores mean = Scores.mean(scores);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-28s items %.3f heads %.3f roles %.3f joins %.3f bylines %.3f district %.3f meta"
                + " %.3f lost %.0f",
            name,
            mean.items(),
            mean.heads(),
            mean.roles(),
            mean.joins(),
            mean.bylines(),
            mean.district(),
            mean.meta(),
            mean.lost() * scores.size()));
  }

  /** Those of the program, or of the file that the property {@code weights} names. */
  static Weights weights() throws IOException {
    String file = System.getProperty("weights");
    return file == null
        ? Weights.bundled()
        : new Weights(new WeightTable(Files.readString(Path.of(file))));
  }

  /** {@code tyrb-2022-11-21-01.json} is the truth of {@code tyrb/2022-11-21/01.txt}. */
  static Path page(Path pages, String truth) throws IOException {
    String[] parts = truth.replace(".json", "").split("-");
    Path path = Path.of(parts[0], parts[1] + "-" + parts[2] + "-" + parts[3], parts[4] + ".txt");
    Path there = pages.resolve(path);
    return Files.exists(there) ? there : TRUTH.resolve("pages").resolve(path);
  }
}
