package broadsheet.text;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Markdown as headings and paragraphs of plain text; the door of the Markdown library.
 *
 * <p>Marks are removed, no letter of the text is: raw HTML stays as the literal text that it is, an
 * image leaves its alternative text, a link its text, an ordered list its numbers. Lines of one
 * paragraph are joined, with a space only between letters that need one.
 */
public final class MarkdownText {
  private static final Parser PARSER = Parser.builder().build();

  private MarkdownText() {}

  /**
   * A heading or a paragraph.
   *
   * @param line 1-based line on which it begins
   * @param heading level 1 to 6, or 0
   * @param text in one line, without white space at its ends; never empty
   */
  public record Block(int line, int heading, String text) {}

  /** The blocks of a Markdown source without front matter, in order. */
  public static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    collect(PARSER.parse(markdown), new LineStarts(markdown), blocks);
    return blocks;
  }

  private static void collect(Node parent, LineStarts lines, List<Block> blocks) {
    for (Node node : parent.getChildren()) {
      int line = lines.lineAt(node.getStartOffset());
      if (node instanceof Heading heading) {
        add(line, heading.getLevel(), MarkdownInlines.text(node), blocks);
      } else if (node instanceof Paragraph) {
        add(line, 0, listNumber(node) + MarkdownInlines.text(node), blocks);
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        eachLine(line, node, blocks);
      } else if (node instanceof HtmlBlockBase || node instanceof Reference) {
        add(line, 0, MarkdownInlines.joined(node.getChars().toString()), blocks);
      } else {
        collect(node, lines, blocks);
      }
    }
  }

  /** Code is never meant in a newspaper: lines that were indented or fenced stay lines. */
  private static void eachLine(int line, Node code, List<Block> blocks) {
    String[] lines = code.getChars().toString().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      add(line + i, 0, lines[i].replaceFirst("^ *(`{3,}|~{3,})", ""), blocks);
    }
  }

  private static void add(int line, int heading, String text, List<Block> blocks) {
    String trimmed = Folding.trim(text);
    if (!trimmed.isEmpty()) {
      blocks.add(new Block(line, heading, trimmed));
    }
  }

  private static String listNumber(Node paragraph) {
    boolean first = paragraph.getPrevious() == null;
    return first && paragraph.getParent() instanceof OrderedListItem item
        ? item.getOpeningMarker() + " "
        : "";
  }
}
