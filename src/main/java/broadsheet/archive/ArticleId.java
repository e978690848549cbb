package broadsheet.archive;

/**
 * The permanent id of an article: given by its editor, or {@code publication-date-page-number}.
 *
 * @param value unique in the archive
 */
public record ArticleId(String value) {
  /** The id of an article to which nobody gave one. */
  public static ArticleId made(IssueId issue, String page, int number) {
    String two = (number < 10 ? "0" : "") + number;
    return new ArticleId(issue.publication() + "-" + issue.folder() + "-" + page + "-" + two);
  }

  @Override
  public String toString() {
    return value;
  }
}
