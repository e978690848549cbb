package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search finds exactly the articles that a plain look at all of them finds. */
class ExactnessTest {
  private static final Path BENCH = Path.of("../shared/bench/make_archive.py");
  private static final int QUESTIONS = 300;

  @Test
  void findsWhatBruteForceFindsInRandomText(@TempDir Path site) throws Exception {
    compare(new RandomArticles(7).issues(40), site, 11);
  }

  @Test
  void findsTheSameWhereNearlyEveryListHasFilesOfItsOwn(@TempDir Path site) throws Exception {
    List<Issue> issues = new RandomArticles(8).issues(300);
    TestIndex.write(issues, site, new LongLists(64, 8192));
    try (Stream<Path> files = Files.walk(site.resolve("search"))) {
      assertTrue(files.filter(f -> f.getFileName().toString().startsWith("y")).count() > 100);
    }
    ask(issues, site, 13);
  }

  @Test
  void findsWhatBruteForceFindsInTheBenchArchive(@TempDir Path site) throws Exception {
    assumeTrue(Files.exists(BENCH), "skipped: ../shared/bench is not here");
    Path out = site.resolve("bench");
    Process made =
        new ProcessBuilder(
                "python3",
                BENCH.toString(),
                "--articles",
                "1000",
                "--form",
                "markdown",
                "--out",
                out.toString())
            .inheritIO()
            .start();
    assertEquals(0, made.waitFor());
    compare(JsonArticles.issues(out.resolve("articles.jsonl")), site, 12);
  }

  private static void compare(List<Issue> issues, Path site, long seed) throws Exception {
    TestIndex.write(issues, site);
    ask(issues, site, seed);
  }

  private static void ask(List<Issue> issues, Path site, long seed) throws Exception {
    SearchOracle oracle = new SearchOracle(issues);
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      questions.add(question(issues, random));
    }
    Path asked = site.resolve("questions.json");
    Files.writeString(asked, json(oracle, questions));
    Node.Run run =
        Node.run(Map.of(), "src/test/web/search/ask.js", site.toUri().toString(), asked.toString());
    assertEquals("", run.output());
    assertEquals(0, run.status());
    long found =
        questions.stream().filter(q -> !oracle.find(q.terms(), q::meets).isEmpty()).count();
    assertTrue(found > QUESTIONS / 3, "only " + found + " questions have an answer");
  }

  /**
   * A question.
   *
   * @param terms in quotes, all of which an article must hold
   * @param filter field of a filter, or empty
   * @param value of the filter
   */
  private record Question(List<String> terms, String filter, String value) {
    String query() {
      return String.join(" ", terms.stream().map(term -> '"' + term + '"').toList());
    }

    boolean meets(Issue issue, Article article) {
      String date = issue.id().date().toString();
      return switch (filter) {
        case "publication" -> issue.id().publication().equals(value);
        case "district" -> value.equals(article.district());
        case "section" -> value.equals(article.section());
        case "from" -> date.compareTo(value) >= 0;
        case "to" -> date.startsWith(value) || date.compareTo(value) < 0;
        case "byline" -> article.bylines().stream().anyMatch(b -> b.name().equals(value));
        default -> true;
      };
    }
  }

  private static Question question(List<Issue> issues, Random random) {
    List<String> terms = new ArrayList<>(List.of(term(issues, random)));
    if (random.nextInt(4) == 0) {
      terms.add(term(issues, random));
    }
    Issue issue = issues.get(random.nextInt(issues.size()));
    String date = issue.id().date().toString();
    return switch (random.nextInt(12)) {
      case 0 -> new Question(terms, "publication", issue.id().publication());
      case 1 -> new Question(terms, "from", date.substring(0, 4 + 3 * random.nextInt(3)));
      case 2 -> new Question(terms, "to", date.substring(0, 4 + 3 * random.nextInt(3)));
      case 3 -> new Question(terms, "district", "河东区");
      case 4 -> new Question(terms, "section", "要闻");
      case 5 -> new Question(terms, "byline", "周1");
      default -> new Question(terms, "", "");
    };
  }

  /** A piece of some text; one in ten is turned round and so probably stands nowhere. */
  private static String term(List<Issue> issues, Random random) {
    while (true) {
      List<Article> articles = issues.get(random.nextInt(issues.size())).articles();
      String text = anyText(articles.get(random.nextInt(articles.size())), random);
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(12));
      String term = text.substring(start, end);
      if (random.nextInt(10) == 0) {
        term = new StringBuilder(term).reverse().toString();
      }
      if (isAsked(term)) {
        return term;
      }
    }
  }

  private static boolean isAsked(String term) {
    boolean whole =
        term.codePoints()
            .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    return whole
        && !SearchOracle.plain(term).isEmpty()
        && term.indexOf('"') < 0
        && term.indexOf('＂') < 0;
  }

  private static String anyText(Article article, Random random) {
    List<String> texts = new ArrayList<>(article.blocks().stream().map(Block::text).toList());
    texts.addAll(article.heads().deck());
    if (article.heads().headline() != null) {
      texts.add(article.heads().headline());
    }
    return texts.isEmpty() ? "云溪" : texts.get(random.nextInt(texts.size()));
  }

  private static String json(SearchOracle oracle, List<Question> questions) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartArray();
      for (Question question : questions) {
        json.writeStartObject();
        json.writeStringField("query", question.query());
        json.writeObjectFieldStart("filters");
        if (!question.filter().isEmpty()) {
          json.writeStringField(question.filter(), question.value());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("ids");
        for (String id : oracle.find(question.terms(), question::meets)) {
          json.writeString(id);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("facets");
        for (var facet : oracle.facets(question.terms(), question::meets).entrySet()) {
          json.writeObjectFieldStart(facet.getKey());
          for (var value : facet.getValue().entrySet()) {
            json.writeNumberField(value.getKey(), value.getValue());
          }
          json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.toString();
  }
}
