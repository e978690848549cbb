package broadsheet.derive;

import broadsheet.archive.Article;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to call an article in a list. */
final class Titles {
  private static final int CHARACTERS = 28;
  private static final Pattern FIRST_CLAUSE = Pattern.compile("^.*?[。！？!?；;]");

  private Titles() {}

  /**
   * The headline, else the district and how its item begins, else the column, else how the text
   * begins.
   */
  static String of(Article article) {
    String headline = article.heads().headline();
    if (headline != null && !headline.isBlank()) {
      return headline;
    }
    String opening = opening(article);
    if (article.district() != null) {
      return opening.isEmpty() ? article.district() : article.district() + "：" + opening;
    }
    if (article.column() != null && article.blocks().isEmpty()) {
      return article.column();
    }
    return opening.isEmpty() ? article.id().value() : opening;
  }

  /** The first {@code limit} UTF-16 units, an ellipsis where something was left out. */
  static String start(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return text.substring(0, end) + "…";
  }

  private static String opening(Article article) {
    return article.blocks().stream().map(b -> clause(b.text())).findFirst().orElse("");
  }

  private static String clause(String text) {
    Matcher clause = FIRST_CLAUSE.matcher(text);
    String whole = clause.find() ? text.substring(0, clause.end() - 1) : text;
    return start(whole, CHARACTERS);
  }
}
