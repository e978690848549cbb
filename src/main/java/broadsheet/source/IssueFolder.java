package broadsheet.source;

import broadsheet.archive.IssueId;
import java.nio.file.Path;

/**
 * The folder of an issue, not yet read.
 *
 * @param id which issue
 * @param folder where it is
 */
public record IssueFolder(IssueId id, Path folder) {}
