package broadsheet.build;

import broadsheet.render.Templates;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to look at on the review desk, from where, to where.
 *
 * @param content the content folder
 * @param templates where templates, styles and words are
 * @param output the folder of the report, replaced as a whole
 * @param interfaceLanguage language of the report's own words; null for the configured one
 * @param jobs number of issues read at a time, at least 1
 * @param below readings less probable than this are doubtful
 * @param compare whether each issue is compared with the rest of the archive
 * @param issue the only issue wanted, {@code publication/folder}; null for all
 * @param page path of the only page wanted, in the content folder; null for all
 */
public record ReviewRequest(
    Path content,
    Templates templates,
    Path output,
    @Nullable String interfaceLanguage,
    int jobs,
    double below,
    boolean compare,
    @Nullable String issue,
    @Nullable String page) {
  public ReviewRequest {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
    }
  }

  /** Whether all issues are wanted, so that gaps between them mean something. */
  boolean whole() {
    return issue == null && page == null;
  }

  boolean wants(String folder) {
    return (issue == null || issue.equals(folder))
        && (page == null || page.startsWith(folder + "/"));
  }
}
