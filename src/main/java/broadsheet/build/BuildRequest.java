package broadsheet.build;

import broadsheet.render.Templates;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to build, from where, to where.
 *
 * @param content the content folder
 * @param templates where templates, styles and words are
 * @param output the folder of the site, replaced as a whole
 * @param baseUrl absolute URL of the site, instead of the one in the configuration; or null
 * @param interfaceLanguage language of the site's own words, instead of the configured one; or null
 * @param jobs number of issues read at a time, at least 1
 * @param strict whether warnings count as errors
 * @param clean whether nothing is taken from the last build
 */
public record BuildRequest(
    Path content,
    Templates templates,
    Path output,
    @Nullable String baseUrl,
    @Nullable String interfaceLanguage,
    int jobs,
    boolean strict,
    boolean clean) {
  public BuildRequest {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
    }
  }
}
