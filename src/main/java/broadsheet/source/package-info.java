/**
 * Reads {@code content/} into text that keeps its place.
 *
 * <p>In: a content folder. Out, through {@link broadsheet.source.ContentFolder}: the {@link
 * broadsheet.source.Holdings} (the configuration and the list of issue folders, found without
 * opening a page) and, issue by issue, an {@link broadsheet.source.IssueText}. Reading one issue
 * depends on that files and the configuration alone.
 *
 * <p>This room is the door of the content folder, of YAML and of the table of divisions (GB/T
 * 2260). Whatever is wrong with the content becomes a {@link broadsheet.problem.Problem} with its
 * place and costs the entry, the file or the folder that it is in, and nothing else. It does not
 * decide what a line means, follows no reference and writes nothing.
 *
 * <pre>
 * archive.yml ─► ArchiveFile ─► Archive ◄─ Divisions (place)
 * folders     ─► PublicationFolders, IssueName ─► IssueFolder        open()
 *
 * one folder  ─► IssueFiles ─► TextFile ─► SourceLines ─► PageText   read()
 *                                      ├─► FrontMatterFile ─► ArticleText
 *                                      └─► EditFile ─► PageEdits
 * </pre>
 */
@NullMarked
package broadsheet.source;

import org.jspecify.annotations.NullMarked;
