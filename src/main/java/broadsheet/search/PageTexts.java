package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.SiteFiles;
import broadsheet.site.Urls;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the texts of pages as JSON beside them, for anybody's programs and for the search, which
 * takes from them what a hit shows.
 *
 * <p>Members are those of an article in the archive; {@code url} is relative to the root of the
 * site, {@code first} the number of the page's first article in its issue, from 0.
 */
final class PageTexts {
  private final Archive archive;
  private final SiteFiles out;

  PageTexts(Archive archive, SiteFiles out) {
    this.archive = archive;
    this.out = out;
  }

  /** Writes the texts of all pages of an issue on which articles begin. */
  void write(Issue issue, IssueSummary summary) throws IOException {
    List<Article> articles = issue.articles();
    int first = 0;
    for (int i = 1; i <= articles.size(); i++) {
      String label = articles.get(first).page();
      if (i == articles.size() || !articles.get(i).page().equals(label)) {
        JsonObject page = page(issue.id(), label, first, articles.subList(first, i), summary);
        String path = Urls.pageText(issue.id(), label);
        out.write(path, (JsonText.write(page) + "\n").getBytes(StandardCharsets.UTF_8));
        first = i;
      }
    }
  }

  private JsonObject page(
      IssueId issue, String label, int first, List<Article> articles, IssueSummary summary) {
    List<JsonValue> texts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      texts.add(article(articles.get(i), summary.articles().get(first + i)));
    }
    return JsonObject.start()
        .put("publication", issue.publication())
        .put("newspaper", archive.publication(issue.publication()).name())
        .put("date", issue.date().toString())
        .put("edition", issue.edition().isEmpty() ? null : issue.edition())
        .put("page", label)
        .put("first", first)
        .put("articles", new JsonArray(texts))
        .end();
  }

  private JsonObject article(Article article, ArticleSummary about) {
    List<String> bylines = List.copyOf(Facets.names(about));
    return JsonObject.start()
        .put("id", about.id().value())
        .put("url", address(about))
        .put("title", about.title())
        .put("kicker", article.heads().kicker())
        .put("headline", article.heads().headline())
        .put("deck", JsonArray.ofStrings(article.heads().deck()))
        .put("kind", about.kind().label())
        .put("section", about.section() == null ? null : about.section().name())
        .put("district", about.district() == null ? null : about.district().name())
        .put("column", about.column() == null ? null : about.column().name())
        .put("quality", about.quality().band().label())
        .put("bylines", JsonArray.ofStrings(bylines))
        .put("text", JsonArray.of(article.blocks(), PageTexts::text))
        .end();
  }

  private static JsonValue text(Block block) {
    return JsonValue.of(block.text());
  }

  private @Nullable String address(ArticleSummary article) {
    return Urls.article(article.issue(), article.page(), article.number(), archive.articleForm());
  }
}
