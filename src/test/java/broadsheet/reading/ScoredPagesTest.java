package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads pages whose truth is known and has the scorer compare; skipped where they are absent. */
final class ScoredPagesTest {
  private static final Path SHARED = Path.of("../shared/reading");
  private static final Path LONE = Path.of("src/test/resources/reading/pages");

  @Test
  void realFrontPagesReadAsTheirTruthSays(@TempDir Path out) throws Exception {
    Map<String, Double> mean =
        score(out, SHARED.resolve("truth"), SHARED.resolve("pages"), Pages.taiyuan());
    for (String figure : List.of("items", "heads", "bylines", "district", "joins", "roles")) {
      assertTrue(mean.getOrDefault(figure, 0.0) >= 0.98, figure + " " + mean);
    }
    assertTrue(mean.getOrDefault("meta", 0.0) >= 0.95, mean.toString());
    assertEquals(0, mean.get("lost"));
  }

  @Test
  void pagesWithoutMarksOrBlankLinesAreCutIntoTheirArticles(@TempDir Path out) throws Exception {
    Map<String, Double> mean =
        score(out, SHARED.resolve("plain/truth"), SHARED.resolve("plain/pages"), Pages.taiyuan());
    assertTrue(mean.getOrDefault("items", 0.0) >= 0.965, mean.toString());
    assertTrue(mean.getOrDefault("heads", 0.0) >= 0.905, mean.toString());
    assertEquals(0, mean.get("lost"));
  }

  @Test
  void thePagesOfTheSampleArchiveReadAsTheirTruthSays(@TempDir Path out) throws Exception {
    Map<String, Double> mean =
        score(out, Path.of("src/test/resources/reading/truth"), Path.of("content"), Pages.yunxi());
    assertTrue(mean.getOrDefault("items", 0.0) >= 0.98, mean.toString());
    assertTrue(mean.getOrDefault("roles", 0.0) >= 0.97, mean.toString());
    assertTrue(mean.getOrDefault("heads", 0.0) >= 0.90, mean.toString());
    assertTrue(mean.getOrDefault("bylines", 0.0) >= 0.98, mean.toString());
    assertEquals(0, mean.get("lost"));
  }

  private static Map<String, Double> score(Path out, Path truths, Path pages, Archive archive)
      throws Exception {
    Path scorer = SHARED.resolve("score.py");
    boolean there = Files.isDirectory(truths) && Files.isDirectory(pages) && Files.exists(scorer);
    Assumptions.assumeTrue(there, truths + " or " + pages + " or the scorer is not here");
    Assumptions.assumeTrue(python(), "python3 is not here to run the scorer");
    List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
    PageReader reader = new PageReader(archive);
    try (Stream<Path> files = Files.list(truths)) {
      for (Path truth : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        command.add(truth.toString());
        command.add(read(reader, out, pages, truth.getFileName().toString()).toString());
      }
    }
    return mean(command);
  }

  /** {@code tyrb-2022-11-21-01.json} is the truth of {@code tyrb/2022-11-21/01.txt}. */
  private static Path read(PageReader reader, Path out, Path pages, String truth)
      throws IOException {
    String[] parts = truth.replace(".json", "").split("-");
    String date = String.join("-", parts[1], parts[2], parts[3]);
    Path page = pages.resolve(parts[0]).resolve(date).resolve(parts[4] + ".txt");
    if (!Files.exists(page)) {
      page = LONE.resolve(parts[0]).resolve(date).resolve(parts[4] + ".txt");
    }
    Path json = out.resolve(truth);
    PageReading reading = reader.read(Pages.file(page));
    Files.writeString(json, ReadingJson.write(reading, page.toString()));
    return json;
  }

  private static boolean python() {
    try {
      return new ProcessBuilder("python3", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static Map<String, Double> mean(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    Map<String, Double> mean = new HashMap<>();
    String last = printed.lines().filter(l -> l.startsWith("MEAN")).findFirst().orElse("");
    for (String cell : last.replace("MEAN ", "").split(" ")) {
      String[] pair = cell.split("=");
      mean.put(pair[0], Double.parseDouble(pair[1]));
    }
    return mean;
  }
}
