package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year of a publication for researchers: a table of its articles (RFC 4180, UTF-8) and a data
 * package (Frictionless Data Package 1) that describes it and the texts of all issues.
 */
final class YearData {
  /** The columns of the table and their types in the words of Table Schema. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", "string"),
          new Column("date", "date"),
          new Column("edition", "string"),
          new Column("page", "string"),
          new Column("number", "integer"),
          new Column("kind", "string"),
          new Column("section", "string"),
          new Column("column", "string"),
          new Column("district", "string"),
          new Column("kicker", "string"),
          new Column("headline", "string"),
          new Column("deck", "string"),
          new Column("bylines", "string"),
          new Column("characters", "integer"),
          new Column("quality", "integer"),
          new Column("url", "string"));

  private record Column(String name, String type) {}

  private final Imprint imprint;
  private final Publication publication;
  private final Year year;
  private final List<IssueSummary> issues;

  /**
   * @param issues those of the year, the earliest first
   */
  YearData(Imprint imprint, Publication publication, Year year, List<IssueSummary> issues) {
    this.imprint = imprint;
    this.publication = publication;
    this.year = year;
    this.issues = issues;
  }

  /** The table. */
  DataView table() {
    StringBuilder table = new StringBuilder();
    table.append(COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")));
    table.append("\r\n");
    for (IssueSummary issue : issues) {
      Mastheads.listed(issue).forEach(article -> row(article, table));
    }
    return new DataView(table.toString());
  }

  private void row(ArticleSummary article, StringBuilder table) {
    String path = Entries.address(imprint, article);
    String absolute = imprint.absolute(path);
    cell(article.id().value(), table);
    cell(article.issue().date().toString(), table);
    cell(article.issue().edition(), table);
    cell(article.page(), table);
    cell(Integer.toString(article.number()), table);
    cell(article.kind().label(), table);
    cell(article.section() == null ? null : article.section().name(), table);
    cell(article.column() == null ? null : article.column().name(), table);
    cell(article.district() == null ? null : article.district().name(), table);
    cell(article.heads().kicker(), table);
    cell(article.heads().headline(), table);
    cell(String.join(" ", article.heads().deck()), table);
    cell(article.bylines().stream().map(Byline::name).collect(Collectors.joining("; ")), table);
    cell(Integer.toString(article.length()), table);
    cell(Integer.toString(article.quality().percent()), table);
    cell(absolute == null ? path : absolute, table);
    table.setLength(table.length() - 1);
    table.append("\r\n");
  }

  private static void cell(@Nullable String text, StringBuilder table) {
    if (text != null) {
      boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      String doubled = text.replace("\"", "\"\"");
      table.append(quoted ? '"' + doubled + '"' : doubled);
    }
    table.append(',');
  }

  /** The data package. */
  DataView description() {
    Here here = new Here(imprint, Urls.yearPackage(publication.id(), year));
    JsonObject data =
        JsonObject.start()
            .put("profile", "data-package")
            .put("name", Urls.yearName(publication.id(), year))
            .put("title", publication.name() + " " + here.dates().year(year))
            .putIfPresent("homepage", imprint.absolute(Urls.year(publication.id(), year)))
            .put("resources", new JsonArray(List.of(articles(here), texts(here))))
            .end();
    return new DataView(JsonText.writePretty(data));
  }

  private JsonValue articles(Here here) {
    JsonObject schema =
        JsonObject.start()
            .put("fields", JsonArray.of(COLUMNS, YearData::field))
            .put("primaryKey", "id")
            .end();
    return JsonObject.start()
        .put("profile", "tabular-data-resource")
        .put("name", "articles")
        .put("path", here.to(Urls.yearArticles(publication.id(), year)))
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8")
        .put("schema", schema)
        .end();
  }

  private static JsonValue field(Column column) {
    return JsonObject.start().put("name", column.name()).put("type", column.type()).end();
  }

  /** Several files that follow each other make one resource, so that a new issue adds one. */
  private JsonValue texts(Here here) {
    return JsonObject.start()
        .put("profile", "data-resource")
        .put("name", "texts")
        .put("path", issues.stream().map(i -> here.to(Urls.issueData(i.id()))).toList())
        .put("format", "jsonl")
        .put("mediatype", "application/jsonl")
        .put("encoding", "utf-8")
        .end();
  }
}
