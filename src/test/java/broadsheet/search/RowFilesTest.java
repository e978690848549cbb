package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that Java writes, the scripts read, whether from their own files or from reams. */
class RowFilesTest {
  private static final int FILES = 71;
  private static final int ARTICLES = (FILES - 1) * RowFiles.DOCUMENTS + 300;
  private static final String PART = "0123456789abcdef";

  private final Random random = new Random(31);

  @Test
  void theScriptsReadAllRowsOfALargePart(@TempDir Path folder) throws Exception {
    assertRead(folder, ARTICLES, List.of("q0.bin", "q1.bin"));
  }

  @Test
  void aPartOfFewFilesHasNoReam(@TempDir Path folder) throws Exception {
    assertRead(folder, RowFiles.FEW * RowFiles.DOCUMENTS, List.of());
  }

  @Test
  void theFirstPartThatIsLargerHasOne(@TempDir Path folder) throws Exception {
    assertRead(folder, RowFiles.FEW * RowFiles.DOCUMENTS + 1, List.of("q0.bin"));
  }

  private void assertRead(Path folder, int articles, List<String> reams) throws Exception {
    List<Row> rows = IntStream.range(0, articles).mapToObj(i -> row()).toList();
    RowFiles files =
        new RowFiles(
            new IndexFiles((path, bytes) -> write(folder.resolve(path), bytes)),
            PART,
            facets(rows));
    for (Row row : rows) {
      files.add(row);
    }
    files.finish();
    assertEquals(reams, reams(folder));
    Path truth = Files.writeString(folder.resolve("rows.json"), truth(rows));
    Node.Run run =
        Node.run(Map.of(), "src/test/web/search/rows-read.js", folder.toString(), truth.toString());
    assertEquals("read " + articles + "\n", run.output());
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }

  private static List<String> reams(Path folder) throws IOException {
    try (var all = Files.list(folder.resolve("search").resolve(PART))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("q"))
          .sorted()
          .toList();
    }
  }

  private Row row() {
    List<String> bylines = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      bylines.add("b" + random.nextInt(2000));
    }
    return new Row(one("k", 9), one("s", 12), one("d", 10), one("c", 40), one("q", 3), bylines);
  }

  private String one(String stem, int of) {
    int which = random.nextInt(of + 1);
    return which == 0 ? "" : stem + which;
  }

  private static Facets facets(List<Row> rows) {
    Facets facets = Facets.none();
    for (Row row : rows) {
      count(facets.kinds(), row.kind());
      count(facets.sections(), row.section());
      count(facets.districts(), row.district());
      count(facets.columns(), row.column());
      count(facets.qualities(), row.quality());
      row.bylines().forEach(name -> count(facets.bylines(), name));
    }
    return facets;
  }

  private static void count(Labels labels, String name) {
    if (!name.isEmpty()) {
      labels.count(name, "");
    }
  }

  /** The names of each field in their order; then of each article its name in each field. */
  private static String truth(List<Row> rows) {
    Facets facets = facets(rows);
    String labels =
        List.of(
                facets.kinds(),
                facets.sections(),
                facets.districts(),
                facets.columns(),
                facets.qualities(),
                facets.bylines())
            .stream()
            .map(all -> quoted(List.copyOf(all.articles().keySet())))
            .collect(Collectors.joining(",", "[", "]"));
    String all = rows.stream().map(RowFilesTest::json).collect(Collectors.joining(",", "[", "]"));
    return "{\"labels\":" + labels + ",\"rows\":" + all + "}";
  }

  private static String json(Row row) {
    String one =
        quoted(List.of(row.kind(), row.section(), row.district(), row.column(), row.quality()));
    return "[" + one + "," + quoted(row.bylines()) + "]";
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
