package broadsheet.archive;

/**
 * The permanent id of an article: given by its editor, or {@code publication-date-page-number}.
 *
 * @param value unique in the archive
 */
public record ArticleId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
