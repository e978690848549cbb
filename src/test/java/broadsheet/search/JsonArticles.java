package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from lines of JSON: id, publication, date, page, kicker, headline, deck, district,
 * column, section, bylines, body with a line a paragraph.
 */
final class JsonArticles {
  private JsonArticles() {}

  static List<Issue> issues(Path jsonLines) throws IOException {
    return issues(jsonLines, fields -> {});
  }

  /** The same; an article without a section is in that of its page (第01版). */
  static List<Issue> issuesInSections(Path jsonLines) throws IOException {
    return issues(
        jsonLines,
        fields -> fields.computeIfAbsent("section", s -> List.of("第" + one(fields, "page") + "版")));
  }

  private static List<Issue> issues(Path jsonLines, Consumer<Map<String, List<String>>> complete)
      throws IOException {
    Map<IssueId, List<Article>> articles = new TreeMap<>();
    for (String line : Files.readAllLines(jsonLines)) {
      Map<String, List<String>> fields = fields(line);
      complete.accept(fields);
      LocalDate date = LocalDate.parse(one(fields, "date"));
      IssueId issue = new IssueId(one(fields, "publication"), date, "");
      articles.computeIfAbsent(issue, id -> new ArrayList<>()).add(article(fields));
    }
    List<Issue> issues = new ArrayList<>();
    articles.forEach((id, list) -> issues.add(new Issue(id, null, List.of(), List.of(), list)));
    return issues;
  }

  private static Article article(Map<String, List<String>> fields) {
    String id = one(fields, "id");
    String page = one(fields, "page");
    String district = first(fields, "district");
    return new Article(
        new ArticleId(id),
        page,
        Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)),
        district == null ? Kind.NEWS : Kind.DISTRICT_ITEM,
        new HeadlineGroup(
            first(fields, "kicker"),
            first(fields, "headline"),
            fields.getOrDefault("deck", List.of())),
        first(fields, "column"),
        district,
        first(fields, "section"),
        fields.getOrDefault("bylines", List.of()).stream().map(n -> new Byline(n, "记者")).toList(),
        List.of(),
        one(fields, "body").lines().map(JsonArticles::paragraph).toList(),
        List.of(page),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  private static Block paragraph(String text) {
    return new Block(Block.Type.PARAGRAPH, text, List.of());
  }

  private static String one(Map<String, List<String>> fields, String name) {
    return Objects.requireNonNull(first(fields, name), name);
  }

  private static @Nullable String first(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  /** The strings of an object; those of a list stand under the list's name. */
  private static Map<String, List<String>> fields(String line) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    String list = "";
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          list = String.valueOf(json.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
          String name = json.currentName() == null ? list : json.currentName();
          fields.computeIfAbsent(name, n -> new ArrayList<>()).add(json.getText());
        }
      }
    }
    return fields;
  }
}
