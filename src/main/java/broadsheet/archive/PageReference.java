package broadsheet.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A printed reference from an article to another page of its issue.
 *
 * @param type what it says
 * @param printed the label as printed, without leading zeros: {@code 3}, {@code A02}
 * @param page label of the page in this issue, or null when there is no such page
 * @param article the article meant there, or null when it was not found
 */
public record PageReference(
    Type type, String printed, @Nullable String page, @Nullable ArticleId article) {
  /** The same where articles have other ids. */
  PageReference naming(Map<ArticleId, ArticleId> ids) {
    return article == null
        ? this
        : new PageReference(type, printed, page, ids.getOrDefault(article, article));
  }

  /** What a reference says. */
  public enum Type {
    /** 见第3版: a teaser for what stands there. */
    SEE,
    /** 下转第2版: the article goes on there. */
    CONTINUES_ON,
    /** 上接03版: the article began there. */
    CONTINUED_FROM
  }
}
