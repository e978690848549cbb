package broadsheet.reading;

import broadsheet.archive.Block;
import broadsheet.archive.LineRef;
import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the blocks of an article of the lines of an item: cut paragraphs joined, signatures and
 * jumps taken off their ends. No character is corrected.
 */
final class Blocks {
  private final List<Block> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<LineRef> refs = new ArrayList<>();
  private Block.@Nullable Type open;

  private final boolean asWritten;

  private Blocks(boolean asWritten) {
    this.asWritten = asWritten;
  }

  /** The blocks of one item of a page. */
  static List<Block> of(PageCut.Part part, String page) {
    return new Blocks(false).made(part, page);
  }

  /**
   * The blocks of an article whose editor says who signs it: what looks like a signature at the end
   * of a paragraph is part of the text.
   */
  static List<Block> asWritten(PageCut.Part part, String page) {
    return new Blocks(true).made(part, page);
  }

  private List<Block> made(PageCut.Part part, String page) {
    for (PageCut.Line line : part.lines()) {
      Block.Type type = type(line.reading().role());
      if (type != null) {
        add(type, line, page);
      }
    }
    close();
    return List.copyOf(done);
  }

  /**
   * Puts the blocks of two pieces together; a torn last paragraph goes on in the first of the rest.
   */
  static List<Block> join(List<Block> head, List<Block> rest, boolean torn) {
    List<Block> out = new ArrayList<>(head);
    int last = out.size() - 1;
    boolean paragraphs =
        torn
            && last >= 0
            && !rest.isEmpty()
            && out.get(last).type() == Block.Type.PARAGRAPH
            && rest.get(0).type() == Block.Type.PARAGRAPH;
    if (paragraphs) {
      Block above = out.remove(last);
      List<LineRef> lines = new ArrayList<>(above.lines());
      lines.addAll(rest.get(0).lines());
      out.add(new Block(above.type(), joined(above.text(), rest.get(0).text()), lines));
    }
    out.addAll(rest.subList(paragraphs ? 1 : 0, rest.size()));
    return out;
  }

  private void add(Block.Type type, PageCut.Line line, String page) {
    String words = asWritten ? line.seen().line().text() : words(line, type);
    boolean goesOn = line.reading().joins() && open == type;
    if (!goesOn) {
      close();
      open = type;
    }
    boolean latin = !text.isEmpty() && !words.isEmpty();
    latin = latin && Glyphs.latin(text.charAt(text.length() - 1)) && Glyphs.latin(words.charAt(0));
    text.append(latin ? " " : "").append(words);
    refs.add(new LineRef(page, line.reading().line()));
  }

  /** The line as printed, without the signature or jump at its end: those are told as fields. */
  private static String words(PageCut.Line line, Block.Type type) {
    String printed = line.seen().line().text();
    boolean bodily = type == Block.Type.PARAGRAPH || type == Block.Type.CAPTION;
    int kept = line.seen().core().length();
    boolean tail = kept == 0 && line.reading().joins();
    return bodily && (kept > 0 || tail) && kept <= printed.length()
        ? printed.substring(0, kept)
        : printed;
  }

  /** Two parts of a paragraph; a space stands between Latin words only. */
  static String joined(String above, String below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above + below;
    }
    char a = above.charAt(above.length() - 1);
    char b = below.charAt(0);
    return Glyphs.latin(a) && Glyphs.latin(b) ? above + " " + below : above + below;
  }

  private void close() {
    if (open != null && !text.isEmpty()) {
      done.add(new Block(open, text.toString(), refs));
    }
    text.setLength(0);
    refs.clear();
    open = null;
  }

  private static Block.@Nullable Type type(Role role) {
    return switch (role) {
      case BODY, DATELINE_BODY -> Block.Type.PARAGRAPH;
      case SUBHEAD -> Block.Type.SUBHEAD;
      case CAPTION -> Block.Type.CAPTION;
      case SALUTATION -> Block.Type.SALUTATION;
      case SIGNOFF -> Block.Type.SIGNOFF;
      case NOTE -> Block.Type.NOTE;
      default -> null;
    };
  }
}
