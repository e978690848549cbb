package broadsheet.review;

import broadsheet.edit.Edit;
import broadsheet.edit.EditLines;
import java.util.List;

/**
 * One answer to a finding, ready to be pasted.
 *
 * @param means what it does, for programs: {@code split}, {@code merge}, {@code role-headline},
 *     {@code noise}, {@code join}, {@code correct}
 * @param says what it does, for people
 * @param file the editor's file it belongs into, in the content folder
 * @param lines the lines to paste, each ended by a line feed
 */
public record Choice(String means, String says, String file, String lines) {
  static Choice of(String means, String says, String file, Edit... edits) {
    return new Choice(means, says, file, EditLines.of(List.of(edits)));
  }
}
