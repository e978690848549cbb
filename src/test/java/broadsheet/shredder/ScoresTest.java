package broadsheet.shredder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.reading.PageReader;
import broadsheet.reading.ReadingJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are those of the script that came with the real pages. */
class ScoresTest {
  private static final Path SCRIPT = Path.of("../shared/reading/score.py");

  @TempDir Path folder;

  @Test
  void theScriptGivesTheSameFigures() throws Exception {
    assumeTrue(Files.exists(SCRIPT), "no " + SCRIPT + " here; the figures are not compared");
    assumeTrue(python(), "no python3 here; the figures are not compared");
    List<Shredded> pages = new ArrayList<>();
    Shredder.pages(Split.MEASURE, Damage.DEFAULT, 11, 3).forEach(pages::add);
    Shredder.pages(Split.MEASURE, Damage.HEAVY, 12, 3).forEach(pages::add);
    for (int i = 0; i < pages.size(); i++) {
      compare(pages.get(i), i);
    }
  }

  private void compare(Shredded page, int number) throws Exception {
    Path text = Files.writeString(folder.resolve(number + ".txt"), page.text());
    Path truth = Files.writeString(folder.resolve(number + ".json"), page.truth().json());
    var reading = new PageReader(page.archive()).read(page.page());
    String json = ReadingJson.write(reading, text.toString());
    assertTrue(json.contains(text.toString()), "the script finds the text by its path");
    Path read = Files.writeString(folder.resolve(number + "-read.json"), json);
    Map<String, String> theirs = figures(SCRIPT, truth, read);
    Scores ours = Scores.of(page.truth(), Labelling.parse(json), page.lines());
    near(theirs, "items", ours.items());
    near(theirs, "roles", ours.roles());
    near(theirs, "heads", ours.heads());
    near(theirs, "meta", ours.meta());
    near(theirs, "bylines", ours.bylines());
    near(theirs, "district", ours.district());
    near(theirs, "joins", ours.joins());
    near(theirs, "lost", ours.lost());
  }

  /** The script prints three decimals. */
  private static void near(Map<String, String> theirs, String figure, double ours) {
    assertEquals(Double.parseDouble(theirs.getOrDefault(figure, "-1")), ours, 0.0006, figure);
  }

  private static Map<String, String> figures(Path script, Path truth, Path read)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", script.toString(), truth.toString(), read.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(30, TimeUnit.SECONDS);
    Map<String, String> figures = new HashMap<>();
    for (String word : out.lines().findFirst().orElse("").split("\\s+")) {
      int at = word.indexOf('=');
      if (at > 0) {
        figures.put(word.substring(0, at), word.substring(at + 1));
      }
    }
    return figures;
  }

  private static boolean python() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor(20, TimeUnit.SECONDS);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
