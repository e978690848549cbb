package broadsheet.archive;

import java.util.List;

/**
 * One block of an article's text, in reading order.
 *
 * @param type what it is
 * @param text its plain text in one line, cut lines already joined; never HTML
 * @param lines the source lines it was made of, in the order of the text
 */
public record Block(Type type, String text, List<LineRef> lines) {
  /** What a block is. */
  public enum Type {
    PARAGRAPH,
    SUBHEAD,
    CAPTION,
    SALUTATION,
    SIGNOFF,
    NOTE
  }

  public Block {
    lines = List.copyOf(lines);
  }
}
