package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.HeadlineGroup;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.Urls;
import org.jspecify.annotations.Nullable;

/** What a hit shows and its snippet is taken from, in the shape of a block of texts. */
final class HitRecord {
  private HitRecord() {}

  static Bytes encode(Archive archive, Article article, ArticleSummary summary) {
    HeadlineGroup heads = article.heads();
    Bytes out = new Bytes();
    out.string(summary.id().value()).string(address(archive, summary)).string(summary.page());
    out.string(summary.title()).varint(heads.headline() == null ? 0 : 1);
    out.string(orEmpty(heads.kicker())).varint(heads.deck().size());
    heads.deck().forEach(out::string);
    out.varint(article.blocks().size());
    for (Block block : article.blocks()) {
      out.string(block.text());
    }
    return out;
  }

  private static String address(Archive archive, ArticleSummary article) {
    return Urls.article(article.issue(), article.page(), article.number(), archive.articleForm());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
