package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's part of the archive's text: its folded fields, each ended by {@link #END}.
 *
 * <pre>
 * kicker ␀ headline ␀ deck line ␀ deck line ␀ block ␀ block ␀
 * </pre>
 *
 * @param text the fields; one that folds to nothing is left out
 * @param zones which part of it is what
 */
record FoldedArticle(String text, Zones zones) {
  /** Ends a field; no field holds it, so no match reaches from one into the next. */
  static final char END = '\0';

  static FoldedArticle of(Article article) {
    StringBuilder text = new StringBuilder();
    int kicker = append(text, article.heads().kicker());
    int headline = append(text, article.heads().headline());
    int deck = appendAll(text, article.heads().deck());
    int body = appendAll(text, article.blocks().stream().map(Block::text).toList());
    return new FoldedArticle(text.toString(), new Zones(kicker, headline, deck, body));
  }

  /** The folded headline without its end; empty when there is none. */
  String foldedHeadline() {
    int start = zones.kicker();
    return zones.headline() == 0 ? "" : text.substring(start, start + zones.headline() - 1);
  }

  private static int appendAll(StringBuilder text, List<String> fields) {
    return fields.stream().mapToInt(field -> append(text, field)).sum();
  }

  private static int append(StringBuilder text, @Nullable String field) {
    String folded = field == null ? "" : Fold.fold(field);
    if (folded.isEmpty()) {
      return 0;
    }
    text.append(folded).append(END);
    return folded.length() + 1;
  }
}
