package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.shredder.Labelling;
import broadsheet.shredder.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the sample archive, read and held against their hand-made truth. */
class SamplePagesTest {
  private static final Path TRUTHS = Path.of("src/test/resources/reading/truth");
  private static final Path PAGES = Path.of("src/test/resources/reading/pages");

  private static final List<Scores> SCORES = new ArrayList<>();

  @BeforeAll
  static void readThem() throws Exception {
    PageReader reader = new PageReader(Pages.yunxi());
    try (Stream<Path> files = Files.list(TRUTHS)) {
      for (Path truth : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Path page = page(truth.getFileName().toString());
        String json = ReadingJson.write(reader.read(Pages.file(page)), page.toString());
        Labelling right = Labelling.parse(Files.readString(truth));
        SCORES.add(Scores.of(right, Labelling.parse(json), Files.readAllLines(page)));
      }
    }
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(SCORES.size() >= 10, "pages: " + SCORES.size());
  }

  @Test
  void noLineIsLost() {
    SCORES.forEach(score -> assertEquals(0, score.lost()));
  }

  @Test
  void linesFindTheirArticlesAndRoles() {
    assertMean(0.95, Scores::items);
    assertMean(0.95, Scores::roles);
    assertMean(0.90, Scores::joins);
  }

  @Test
  void articlesHaveTheirHeadlinesSignaturesAndDistricts() {
    assertMean(0.90, Scores::heads);
    assertMean(0.95, Scores::bylines);
    assertMean(0.97, Scores::district);
  }

  private static void assertMean(double atLeast, ToDoubleFunction<Scores> figure) {
    double mean = SCORES.stream().mapToDouble(figure).average().orElse(0);
    assertTrue(mean >= atLeast, () -> mean + " of " + SCORES);
  }

  /** {@code yxrb-2022-11-21-01.json} is the truth of {@code yxrb/2022-11-21/01.txt}. */
  private static Path page(String truth) throws IOException {
    String[] parts = truth.replace(".json", "").split("-");
    Path path = Path.of(parts[0], parts[1] + "-" + parts[2] + "-" + parts[3], parts[4] + ".txt");
    Path sample = Path.of("content").resolve(path);
    return Files.exists(sample) ? sample : PAGES.resolve(path);
  }
}
