package broadsheet.site;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Publication;
import broadsheet.archive.Section;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.Quality;
import broadsheet.site.cite.CitationForm;
import broadsheet.site.cite.Cited;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * A line of {@code src/test/contract/cite/cases.jsonl}.
 *
 * @param told what the line says
 * @param otherwise the first line, for what it does not say
 */
@NullUnmarked
record CitedCase(JsonObject told, JsonObject otherwise) {
  private static final Path CASES = Path.of("src", "test", "contract", "cite", "cases.jsonl");

  static List<CitedCase> all() throws IOException {
    List<JsonObject> lines = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      try {
        lines.add((JsonObject) JsonText.read(line));
      } catch (JsonFault e) {
        throw new IOException("line " + (lines.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    return lines.stream().map(line -> new CitedCase(line, lines.get(0))).toList();
  }

  String about() {
    return text("case");
  }

  /** What the form must give, or null where the line does not say. */
  String expected(CitationForm form) {
    JsonValue value = told.get(name(form));
    if (value == null) {
      return null;
    }
    String text = form == CitationForm.CSL_JSON ? JsonText.write(value) : lines(value);
    return text.replace("{U}", text("root") + text("url"));
  }

  private static String name(CitationForm form) {
    return switch (form) {
      case GB_2025 -> "gb2025";
      case GB_2015 -> "gb2015";
      case APA -> "apa";
      case MLA -> "mla";
      case CHICAGO -> "chicago";
      case BIBTEX -> "bibtex";
      case RIS -> "ris";
      case CSL_JSON -> "csl";
    };
  }

  private static String lines(JsonValue value) {
    return value instanceof JsonArray lines ? String.join("\n", texts(lines)) + "\n" : text(value);
  }

  /** The article, as the site finds it. */
  Cited cited() throws IOException {
    String root = text("root");
    Publication paper =
        new Publication("yxrb", text("publication"), orNull("place"), orNull("issn"));
    Archive archive =
        new Archive(
            text("archive"),
            root.isEmpty() ? null : root,
            "zh-Hans",
            null,
            List.of(paper),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ArticleForm.OWN);
    Imprint imprint = new Imprint(archive, SampleArchive.words("en"), new Outlook(List.of()));
    return Citations.article(imprint, article());
  }

  private ArticleSummary article() {
    List<String> pages = texts(value("pages"));
    String headline = text("headline");
    return new ArticleSummary(
            new ArticleId(text("id")),
            new IssueId("yxrb", LocalDate.parse(text("date")), text("edition")),
            pages.get(0),
            ((JsonValue.Decimal) value("number")).value().intValueExact(),
            Kind.NEWS,
            headline,
            new HeadlineGroup(null, headline, List.of()),
            orNull("section") == null ? null : new Section(text("section"), "s", List.of()),
            orNull("column") == null ? null : new Column(text("column"), "c", false),
            orNull("district") == null
                ? null
                : new District(text("district"), "d", List.of(), null),
            bylines(),
            pages,
            "",
            0,
            Quality.NONE,
            List.of(),
            null,
            0)
        .stamped();
  }

  private List<Byline> bylines() {
    if (told.get("bylines") == null) {
      return texts(value("authors")).stream().map(a -> new Byline(a, "记者")).toList();
    }
    return ((JsonArray) value("bylines"))
        .values().stream()
            .map(CitedCase::texts)
            .map(pair -> new Byline(pair.get(0), pair.get(1)))
            .toList();
  }

  private JsonValue value(String name) {
    JsonValue own = told.get(name);
    return own == null ? otherwise.get(name) : own;
  }

  private String text(String name) {
    return text(value(name));
  }

  private String orNull(String name) {
    return text(name).isEmpty() ? null : text(name);
  }

  private static String text(JsonValue value) {
    return ((JsonValue.Text) value).value();
  }

  private static List<String> texts(JsonValue list) {
    return ((JsonArray) list).values().stream().map(CitedCase::text).toList();
  }
}
