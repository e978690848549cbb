package broadsheet.derive;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Column;
import broadsheet.text.Slugs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column an article belongs to: a configured one whose name is printed over it, white space
 * and punctuation aside, else one named by what is printed.
 */
final class Columns {
  private final List<Column> configured;

  Columns(Archive archive) {
    this.configured = archive.columns();
  }

  @Nullable Column of(Article article) {
    String printed = article.column();
    if (printed == null || printed.isBlank()) {
      return null;
    }
    return configured.stream()
        .filter(c -> letters(c.name()).equals(letters(printed)))
        .findFirst()
        .orElseGet(() -> new Column(printed, Slugs.of(printed), article.district() != null));
  }

  /** What OCR does not change about a banner: its letters, without spaces, quotes and commas. */
  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
