package broadsheet.dating;

import broadsheet.archive.Archive;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.reading.IssueReader;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of which nothing is known but its text and what its file was called.
 *
 * @param path the file as the user named it; its folders and name are clues
 * @param issue the page read as if it were all of an issue
 * @param page that page
 * @param prints its fingerprints
 */
public record LoosePage(String path, Issue issue, Page page, Prints prints) {
  private static final IssueId NOWHERE = new IssueId("page", LocalDate.EPOCH, "");

  /** Reads a page. */
  public static LoosePage of(String path, PageText text, Archive archive) {
    // The label is not known, and a reader that thought it knew would weigh jumps by it.
    PageText unlabelled = new PageText("0", text.path(), text.form(), text.lines());
    Issue issue =
        new IssueReader(archive)
            .read(
                new IssueText(
                    NOWHERE, "", null, List.of(), List.of(), List.of(unlabelled), List.of()))
            .value()
            .issue();
    Page page = issue.pages().get(0);
    List<String> lines = text.lines().stream().map(l -> l.text()).toList();
    return new LoosePage(path, issue, page, Prints.of(lines));
  }

  /** Number of characters that are letters or Han, by which a page differs from what is no text. */
  long letters() {
    return page.lines().stream()
        .flatMapToInt(l -> l.text().codePoints())
        .filter(Character::isLetter)
        .count();
  }

  /** Number of characters that could not be read. */
  long unreadable() {
    return page.lines().stream()
        .flatMapToInt(l -> l.text().chars())
        .filter(c -> c == 0xFFFD)
        .count();
  }

  List<OpenJump> jumps() {
    return OpenJump.of(issue, page);
  }
}
