package broadsheet.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Strands;
import broadsheet.derive.Summaries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The names that articles of the sample archive show, against what a person found in them. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleNamesTest {
  private final Map<String, String> truth = new TreeMap<>();
  private final Map<String, String> shown = new TreeMap<>();

  /** What was found of the names that there are, and what of it is right. */
  record Score(Set<String> right, Set<String> wrong, Set<String> missed) {
    double precision() {
      return (double) right.size() / (right.size() + wrong.size());
    }

    double recall() {
      return (double) right.size() / (right.size() + missed.size());
    }

    @Override
    public String toString() {
      return "right " + right.size() + ", wrong " + wrong + ", missed " + missed;
    }
  }

  @BeforeAll
  void readTheSample() throws Exception {
    List<Issue> issues = new ArrayList<>();
    Archive archive = NamesBench.issues(Path.of("content"), issues);
    Summaries summaries = new Summaries(archive);
    List<IssueSummary> all = issues.stream().map(summaries::of).toList();
    Strands strands = Strands.of(all);
    for (String row : rows()) {
      String[] columns = row.split("\t");
      truth.put(columns[0], columns[1] + "\t" + columns[2]);
    }
    for (IssueSummary issue : all) {
      for (ArticleSummary article : issue.articles()) {
        shown.put(article.id().value(), shown(strands, article));
      }
    }
  }

  private static String shown(Strands strands, ArticleSummary article) {
    return Set.of(NameKind.values()).stream()
        .sorted()
        .map(kind -> strands.names().of(article, kind))
        .map(names -> names.stream().map(Name::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\t"));
  }

  private static List<String> rows() throws IOException {
    try (InputStream in = SampleNamesTest.class.getResourceAsStream("/names/expected.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private Score score(NameKind kind) {
    Score score = new Score(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    truth.forEach(
        (article, row) -> {
          Set<String> there = names(row, kind);
          Set<String> found = names(shown.getOrDefault(article, "\t"), kind);
          there.forEach(n -> (found.contains(n) ? score.right : score.missed).add(n + article));
          found.stream().filter(n -> !there.contains(n)).forEach(n -> score.wrong.add(n + article));
        });
    return score;
  }

  private static Set<String> names(String row, NameKind kind) {
    String column = row.split("\t", -1)[kind == NameKind.PERSON ? 0 : 1];
    return column.isEmpty() || column.equals("-")
        ? Set.of()
        : new HashSet<>(List.of(column.split(" ")));
  }

  @Test
  void theArticlesAreThere() {
    assertTrue(shown.keySet().containsAll(truth.keySet()), shown.keySet()::toString);
  }

  @Test
  void hardlyAPersonIsNone() {
    Score score = score(NameKind.PERSON);
    assertTrue(score.precision() >= 0.97 && score.recall() >= 0.85, score::toString);
  }

  @Test
  void hardlyAPlaceIsNone() {
    Score score = score(NameKind.PLACE);
    assertTrue(score.precision() >= 0.85 && score.recall() >= 0.8, score::toString);
  }

  /** Prints the figures. */
  public static void main(String[] arguments) throws Exception {
    SampleNamesTest test = new SampleNamesTest();
    test.readTheSample();
    for (NameKind kind : NameKind.values()) {
      Score score = test.score(kind);
      System.out.println(kind + " " + score.precision() + " " + score.recall() + " " + score);
    }
    test.shown.forEach((article, row) -> System.out.println(new ArticleId(article) + "\t" + row));
  }
}
