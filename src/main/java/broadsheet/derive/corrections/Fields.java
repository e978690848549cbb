package broadsheet.derive.corrections;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import java.util.ArrayList;
import java.util.List;

/** The printed texts of an article: its headline group and its blocks, each for itself. */
final class Fields {
  private Fields() {}

  static List<String> of(Article article) {
    List<String> fields = new ArrayList<>();
    if (article.heads().kicker() != null) {
      fields.add(article.heads().kicker());
    }
    if (article.heads().headline() != null) {
      fields.add(article.heads().headline());
    }
    fields.addAll(article.heads().deck());
    article.blocks().stream().map(Block::text).forEach(fields::add);
    return fields;
  }

  static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
