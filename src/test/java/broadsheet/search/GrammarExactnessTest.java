package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Issue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries with every operator find exactly the articles that a plain look at all of them finds. */
class GrammarExactnessTest {
  private static final String QUERIES = System.getProperty("broadsheet.queries", "2000");

  @Test
  void findsWhatBruteForceFindsForRandomQueries(@TempDir Path site) throws Exception {
    List<Issue> issues = new RandomArticles(17).issues(24);
    TestIndex.write(issues, site);
    Path documents = site.resolve("documents.json");
    write(issues, documents);
    Node.Run run =
        Node.run(
            Map.of(),
            "src/test/web/search/grammar-oracle.js",
            site.toUri().toString(),
            documents.toString(),
            "19",
            QUERIES);
    assertEquals("", run.output());
    assertEquals(0, run.status());
  }

  private static void write(List<Issue> issues, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartArray();
      for (Issue issue : issues) {
        for (Article article : issue.articles()) {
          write(issue, article, json);
        }
      }
      json.writeEndArray();
    }
  }

  private static void write(Issue issue, Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id().value());
    json.writeStringField("publication", issue.id().publication());
    json.writeStringField("date", issue.id().date().toString());
    json.writeStringField("kicker", plain(article.heads().kicker()));
    json.writeStringField("headline", plain(article.heads().headline()));
    write("deck", article.heads().deck().stream().map(SearchOracle::plain).toList(), json);
    write(
        "blocks",
        article.blocks().stream().map(Block::text).map(SearchOracle::plain).toList(),
        json);
    write("bylines", article.bylines().stream().map(Byline::name).toList(), json);
    for (var field :
        Map.of(
                "section", orEmpty(article.section()),
                "district", orEmpty(article.district()),
                "column", orEmpty(article.column()))
            .entrySet()) {
      if (!field.getValue().isEmpty()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
    }
    json.writeEndObject();
  }

  private static void write(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String plain(@Nullable String text) {
    return SearchOracle.plain(orEmpty(text));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
