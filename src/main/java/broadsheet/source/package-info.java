/**
 * Reads {@code content/} into text that keeps its place.
 *
 * <p>In: a content folder. Out: the {@link broadsheet.source.Holdings} (the configuration and the
 * list of issue folders, found without opening a page) and, issue by issue, an {@link
 * broadsheet.source.IssueText}. Reading one issue depends on that files and the
 * configuration alone. This room is the door of the content folder, of YAML and of encodings; it
 * does not decide what a line means.
 */
@NullMarked
package broadsheet.source;

import org.jspecify.annotations.NullMarked;
