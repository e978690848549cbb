package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.derive.ArticleSummary;
import java.io.IOException;

/** Where the texts of articles are, for the few that must be looked at again. */
@FunctionalInterface
public interface Texts {
  /**
   * The article that a summary is of; may be asked from several threads.
   *
   * @throws IOException when it cannot be read
   */
  Article article(ArticleSummary summary) throws IOException;
}
