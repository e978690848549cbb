package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.SiteFiles;
import broadsheet.site.Urls;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.util.List;

/**
 * Writes the texts of an issue as JSON, in bundles small enough to be fetched for one hit.
 *
 * <p>A bundle has articles of one {@link LengthClass} that follow each other in the index. Members
 * are those of an article in the archive; {@code authors} stands there where some of those who sign
 * did not write it; {@code url} is relative to the root of the site, {@code first} the number of
 * the bundle's first article in its issue as the index numbers them, from 0.
 */
final class BundleTexts {
  private final Archive archive;
  private final SiteFiles out;

  BundleTexts(Archive archive, SiteFiles out) {
    this.archive = archive;
    this.out = out;
  }

  /** Writes all bundles of an issue. */
  void write(Issue issue, List<IndexedArticle> articles) throws IOException {
    int first = 0;
    int bundle = 0;
    for (List<IndexedArticle> ofLength : IndexedArticle.byLength(articles)) {
      for (int i = 0; i < ofLength.size(); ) {
        int end = Math.min(ofLength.size(), i + ofLength.get(i).length().together());
        JsonObject texts = bundle(issue.id(), first, ofLength.subList(i, end));
        out.write(Urls.issueTexts(issue.id(), ++bundle), JsonText.bytes(texts));
        first += end - i;
        i = end;
      }
    }
  }

  private JsonObject bundle(IssueId issue, int first, List<IndexedArticle> articles) {
    return JsonObject.start()
        .put("publication", issue.publication())
        .put("newspaper", archive.publication(issue.publication()).name())
        .put("date", issue.date().toString())
        .put("edition", issue.edition().isEmpty() ? null : issue.edition())
        .put("first", first)
        .put("articles", JsonArray.of(articles, this::article))
        .end();
  }

  private JsonValue article(IndexedArticle indexed) {
    ArticleSummary about = indexed.about();
    List<String> bylines = List.copyOf(Facets.names(about));
    JsonObject.Builder data = JsonObject.start();
    if (!bylines.equals(about.authors())) {
      data.put("authors", about.authors());
    }
    return data.put("id", about.id().value())
        .put("url", address(about))
        .put("page", indexed.article().page())
        .put("title", about.title())
        .put("kicker", indexed.article().heads().kicker())
        .put("headline", indexed.article().heads().headline())
        .put("deck", JsonArray.ofStrings(indexed.article().heads().deck()))
        .put("kind", about.kind().label())
        .put("section", about.section() == null ? null : about.section().name())
        .put("district", about.district() == null ? null : about.district().name())
        .put("column", about.column() == null ? null : about.column().name())
        .put("quality", about.quality().band().label())
        .put("bylines", JsonArray.ofStrings(bylines))
        .put("text", JsonArray.of(indexed.article().blocks(), BundleTexts::text))
        .end();
  }

  private static JsonValue text(Block block) {
    return JsonValue.of(block.text());
  }

  private String address(ArticleSummary article) {
    return Urls.article(article.issue(), article.page(), article.number(), archive.articleForm());
  }
}
