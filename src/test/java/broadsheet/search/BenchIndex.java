package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
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
import java.util.TreeMap;

/** Builds an index from articles in lines of JSON, without reading pages or writing a site. */
final class BenchIndex {
  static final Archive ARCHIVE =
      new Archive(
          "测试",
          null,
          "zh-Hans",
          null,
          List.of(
              new Publication("rb", "测试日报", null, null),
              new Publication("wb", "测试晚报", null, null)),
          List.of(),
          List.of(),
          List.of(),
          Archive.ArticleForm.OWN);

  private BenchIndex() {}

  /** Reads {@code articles.jsonl} and writes the index below {@code site}. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Path site = Path.of(arguments[1]);
    long[] bytes = {0, 0};
    try (IndexBuilder index = new IndexBuilder(ARCHIVE, site.resolve("spill"))) {
      for (Issue issue : issues(Path.of(arguments[0]))) {
        index.add(issue, summary(issue));
      }
      long added = System.nanoTime();
      index.finish(
          (path, content) -> {
            Path file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            bytes[0] += content.length;
            bytes[1]++;
          });
      long end = System.nanoTime();
      System.out.printf(
          "added %.2f s, merged %.2f s, %,d bytes in %d files%n",
          (added - start) / 1e9, (end - added) / 1e9, bytes[0], bytes[1]);
    }
  }

  static List<Issue> issues(Path jsonLines) throws IOException {
    Map<IssueId, List<Article>> issues = new TreeMap<>();
    try (var lines = Files.lines(jsonLines)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Map<String, List<String>> fields = fields(line);
        String publication = one(fields, "publication");
        LocalDate date = LocalDate.parse(one(fields, "date"));
        issues
            .computeIfAbsent(new IssueId(publication, date, ""), id -> new ArrayList<>())
            .add(article(fields));
      }
    }
    List<Issue> result = new ArrayList<>();
    issues.forEach((id, articles) -> result.add(new Issue(id, null, List.of(), List.of(), articles)));
    return result;
  }

  private static Article article(Map<String, List<String>> fields) {
    String id = one(fields, "id");
    List<String> headline = fields.getOrDefault("headline", List.of());
    List<String> district = fields.getOrDefault("district", List.of());
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : one(fields, "body").split("\n")) {
      blocks.add(new Block(Block.Type.PARAGRAPH, paragraph, List.of()));
    }
    String page = one(fields, "page");
    return new Article(
        new ArticleId(id),
        page,
        Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)),
        district.isEmpty() ? Kind.NEWS : Kind.DISTRICT_ITEM,
        new HeadlineGroup(null, headline.isEmpty() ? null : headline.get(0), List.of()),
        fields.containsKey("column") ? one(fields, "column") : null,
        district.isEmpty() ? null : district.get(0),
        null,
        fields.getOrDefault("bylines", List.of()).stream().map(n -> new Byline(n, "记者")).toList(),
        List.of(),
        blocks,
        List.of(page),
        List.of(),
        null,
        null,
        List.of());
  }

  static IssueSummary summary(Issue issue) {
    return new IssueSummary(
        issue.id(),
        null,
        List.of(),
        issue.articles().stream().map(article -> summary(issue, article)).toList());
  }

  private static ArticleSummary summary(Issue issue, Article article) {
    String district = article.district();
    String headline = article.heads().headline();
    String column = article.column();
    return new ArticleSummary(
        article.id(),
        issue.id(),
        article.page(),
        article.number(),
        article.kind(),
        headline != null ? headline : String.valueOf(district),
        article.heads(),
        null,
        column == null ? null : new Column(column, "lanmu", true),
        district == null ? null : new District(district, "quxian", List.of(), null),
        article.bylines(),
        article.pages(),
        "",
        article.length());
  }

  private static String one(Map<String, List<String>> fields, String name) {
    List<String> values = fields.get(name);
    if (values == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return values.get(0);
  }

  private static Map<String, List<String>> fields(String line) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          String name = json.currentName();
          if (name == null) {
            name = json.getParsingContext().getParent().getCurrentName();
          }
          fields.computeIfAbsent(name, n -> new ArrayList<>()).add(json.getText());
        }
      }
    }
    return fields;
  }
}
