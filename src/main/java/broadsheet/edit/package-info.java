/**
 * What an editor says of a page: the operations of {@code <page>.edit.yml} as nouns.
 *
 * <p>In: nothing; these are values. Out: {@link broadsheet.edit.Edit}s, the {@link
 * broadsheet.edit.PageEdits} of a page with their places in its edit file, and {@link
 * broadsheet.edit.EditLines}, which writes an edit down as the lines that the file would hold.
 * Edits point at text by {@link broadsheet.edit.Anchor}s, never by line numbers, so that they
 * survive a new OCR. The room reads no file ({@code source} does) and applies nothing ({@code
 * reading} does).
 */
@NullMarked
package broadsheet.edit;

import org.jspecify.annotations.NullMarked;
