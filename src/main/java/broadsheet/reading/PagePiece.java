package broadsheet.reading;

import broadsheet.archive.Block;
import broadsheet.archive.Kind;
import broadsheet.source.FrontMatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of one page on its way into an article of the issue.
 *
 * @param page label of its page
 * @param path the file it came from
 * @param part how it was read
 * @param front front matter, when it is a file of its own
 * @param number number in its file's name, or 0
 */
record PagePiece(
    String page, String path, PageCut.Part part, @Nullable FrontMatter front, int number) {
  ItemReading item() {
    return part.item();
  }

  Kind kind() {
    return part.item().kind();
  }

  int firstLine() {
    return part.lines().isEmpty() ? 1 : part.lines().get(0).reading().line();
  }

  /** The line that says where it goes on or comes from, for messages. */
  PageCut.@Nullable Line jumpLine() {
    return part.lines().stream().filter(l -> l.seen().jump() != null).findFirst().orElse(null);
  }

  /** Whether its text stops in the middle of a sentence. */
  boolean torn() {
    PageCut.Line last = lastText();
    LineFeatures.Finish finish = last == null ? LineFeatures.Finish.SENTENCE : last.seen().finish();
    return finish == LineFeatures.Finish.OPEN || finish == LineFeatures.Finish.COMMA;
  }

  private PageCut.@Nullable Line lastText() {
    PageCut.Line last = null;
    for (PageCut.Line line : part.lines()) {
      boolean text =
          switch (line.reading().role()) {
            case BODY, DATELINE_BODY -> true;
            default -> false;
          };
      last = text ? line : last;
    }
    return last;
  }

  List<Block> blocks() {
    boolean signed = front != null && !front.bylines().isEmpty();
    return signed ? Blocks.asWritten(part, page) : Blocks.of(part, page);
  }

  /** Everything it says, folded, for comparing. */
  String words() {
    StringBuilder out = new StringBuilder();
    part.lines().forEach(l -> out.append(l.seen().core()));
    return out.toString();
  }

  /**
   * Pieces are the same when they stand in the same place; comparing all their text would be slow.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PagePiece piece
        && path.equals(piece.path)
        && item().key().equals(piece.item().key());
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + item().key().hashCode();
  }
}
