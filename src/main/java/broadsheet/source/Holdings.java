package broadsheet.source;

import broadsheet.archive.Archive;
import java.nio.file.Path;
import java.util.List;

/**
 * What is in a content folder, as far as its configuration and the names of its folders tell.
 *
 * @param root the content folder
 * @param archive the configuration, with defaults for what it leaves out
 * @param interfaceLanguage language of the site's own words, {@code zh-Hans}, {@code zh-Hant} or
 *     {@code en}
 * @param limits what the site's host takes
 * @param issues sorted by id
 */
public record Holdings(
    Path root,
    Archive archive,
    String interfaceLanguage,
    HostLimits limits,
    List<IssueFolder> issues) {
  public Holdings {
    issues = List.copyOf(issues);
  }
}
