package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Issue;
import broadsheet.archive.Naming;
import broadsheet.archive.Page;
import broadsheet.derive.ArticleSummary;
import broadsheet.names.Name;
import broadsheet.names.NameKind;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an issue to take away: a plain text a printed page, and all articles as JSON Lines
 * (jsonlines.org), one a line, which a data package puts together for a year.
 */
final class IssueData {
  private final Imprint imprint;
  private final Paper paper;

  IssueData(Imprint imprint, Paper paper) {
    this.imprint = imprint;
    this.paper = paper;
  }

  /**
   * All articles.
   *
   * <pre>
   * {"id", "url": absolute, or relative to the root of the site where its address is not known,
   *  "publication", "newspaper", "date", "edition"?, "issue"?: its number, "page", "pages": [label],
   *  "kind", "section"?, "column"?, "district"?, "place"?, "kicker"?, "headline"?, "deck": [line],
   *  "bylines": [{"name", "role"}], "tags": [tag],
   *  "people": [name]?, "places": [name]?: where the archive has them looked for; "quality": percent,
   *  "blocks": [{"type": "paragraph" | "subhead" | …, "text"}]}
   * </pre>
   */
  DataView lines() {
    StringBuilder lines = new StringBuilder();
    for (Article article : paper.issue().articles()) {
      ArticleSummary summary = paper.summary(article);
      if (Shelves.isListed(summary)) {
        lines.append(JsonText.write(article(article, summary))).append('\n');
      }
    }
    return new DataView(lines.toString());
  }

  private JsonObject article(Article article, ArticleSummary summary) {
    Issue issue = paper.issue();
    String edition = issue.id().edition();
    JsonObject.Builder data =
        JsonObject.start()
            .put("id", article.id().value())
            .put("url", url(summary))
            .put("publication", issue.id().publication())
            .put("newspaper", imprint.archive().publication(issue.id().publication()).name())
            .put("date", issue.id().date().toString())
            .putIfPresent("edition", edition.isEmpty() ? null : edition)
            .putIfPresent("issue", issue.number())
            .put("page", article.page())
            .put("pages", article.pages())
            .put("kind", article.kind().label());
    placed(data, article, summary);
    data.put("deck", article.heads().deck())
        .put("bylines", JsonArray.of(article.bylines(), IssueData::byline))
        .put("tags", article.tags());
    named(data, summary);
    return data.put("quality", summary.quality().percent())
        .put("blocks", JsonArray.of(article.blocks(), IssueData::block))
        .end();
  }

  private static void placed(JsonObject.Builder data, Article article, ArticleSummary summary) {
    data.putIfPresent("section", summary.section() == null ? null : summary.section().name())
        .putIfPresent("column", summary.column() == null ? null : summary.column().name())
        .putIfPresent("district", summary.district() == null ? null : summary.district().name())
        .putIfPresent("place", article.place())
        .putIfPresent("kicker", article.heads().kicker())
        .putIfPresent("headline", article.heads().headline());
  }

  private void named(JsonObject.Builder data, ArticleSummary summary) {
    Naming naming = imprint.archive().naming();
    if (naming.people()) {
      data.put("people", names(summary, NameKind.PERSON));
    }
    if (naming.places()) {
      data.put("places", names(summary, NameKind.PLACE));
    }
  }

  private List<String> names(ArticleSummary summary, NameKind kind) {
    return paper.strands().names().of(summary, kind).stream().map(Name::text).toList();
  }

  private String url(ArticleSummary article) {
    String path = Entries.address(imprint, article);
    String absolute = imprint.absolute(path);
    return absolute == null ? path : absolute;
  }

  private static JsonValue byline(Byline byline) {
    return JsonObject.start().put("name", byline.name()).put("role", byline.role()).end();
  }

  private static JsonValue block(Block block) {
    String type = block.type().name().toLowerCase(Locale.ROOT);
    return JsonObject.start().put("type", type).put("text", block.text()).end();
  }

  /** A printed page: its articles in reading order, parted by a line of three stars. */
  DataView text(Page page) {
    Here here = new Here(imprint, Urls.pageText(paper.issue().id(), page.label()));
    StringBuilder text = new StringBuilder();
    text.append(here.named(paper.issue().id())).append(' ');
    text.append(PageViews.title(here, page)).append('\n');
    page.articles().stream()
        .map(id -> paper.issue().article(id))
        .forEach(article -> write(article, page, text));
    return new DataView(text.toString());
  }

  /** An article is whole where it begins; of one from another page stands the part that is here. */
  private static void write(Article article, Page page, StringBuilder text) {
    text.append("\n* * *\n\n");
    boolean begins = article.page().equals(page.label());
    if (begins) {
      line(article.column(), text);
      line(article.heads().kicker(), text);
      line(article.heads().headline(), text);
      article.heads().deck().forEach(line -> line(line, text));
      article.bylines().forEach(byline -> line(byline.role() + " " + byline.name(), text));
    }
    for (Block block : article.blocks()) {
      if (begins || block.lines().stream().anyMatch(l -> l.page().equals(page.label()))) {
        line(block.text(), text);
      }
    }
  }

  private static void line(@Nullable String line, StringBuilder text) {
    if (line != null) {
      text.append(line).append('\n');
    }
  }
}
