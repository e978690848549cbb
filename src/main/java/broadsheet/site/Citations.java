package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.derive.ArticleSummary;
import java.util.List;
import java.util.stream.Collectors;

/** Citations in the forms that standards ask for. */
final class Citations {
  private static final int NAMED_AUTHORS = 3;

  private Citations() {}

  /**
   * GB/T 7714—2025, numeric: {@code 主要责任者. 题名（栏目）[N/OL]. 报纸名，出版日期（版次）. URL.}
   *
   * <p>Without a known address of the site it is cited as print, {@code [N]}.
   */
  static String gbt7714(Imprint imprint, ArticleSummary article) {
    String url = imprint.absolute(Entries.address(imprint, article));
    String column = article.column() == null ? "" : "（" + article.column().name() + "）";
    String authors = named(authors(article));
    return (authors.isEmpty() ? "" : authors + ". ")
        + article.title()
        + column
        + (url == null ? "[N]. " : "[N/OL]. ")
        + imprint.archive().publication(article.issue().publication()).name()
        + "，"
        + article.issue().date()
        + "（"
        + article.pages().stream().map(Citations::page).collect(Collectors.joining(", "))
        + "）."
        + (url == null ? "" : " " + url + ".");
  }

  /** Who wrote it; editors do not count as authors. */
  static List<String> authors(ArticleSummary article) {
    return article.bylines().stream()
        .filter(b -> !b.role().contains("编辑"))
        .map(Byline::name)
        .distinct()
        .toList();
  }

  /** The label of a page as it is cited: 01 is page 1, A05 stays. */
  static String page(String label) {
    int start = 0;
    while (start < label.length() - 1 && label.charAt(start) == '0') {
      start++;
    }
    return label.substring(start);
  }

  private static String named(List<String> authors) {
    boolean many = authors.size() > NAMED_AUTHORS;
    List<String> named = many ? authors.subList(0, NAMED_AUTHORS) : authors;
    return String.join("，", named) + (many ? "，等" : "");
  }
}
