package broadsheet.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** The plain text inside a Markdown heading or paragraph. */
final class MarkdownInlines {
  private MarkdownInlines() {}

  static String text(Node block) {
    StringBuilder text = new StringBuilder();
    append(block, text);
    return text.toString();
  }

  /** Several lines as one. */
  static String joined(String lines) {
    StringBuilder text = new StringBuilder();
    lines.lines().forEach(line -> appendLine(line, text));
    return text.toString();
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node node : parent.getChildren()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append('\n');
      } else if (node instanceof Text || node instanceof HtmlEntity) {
        appendLine(node.getChars().unescape(), text);
      } else if (node instanceof HtmlInlineBase) {
        appendLine(node.getChars().toString(), text);
      } else if (node instanceof Code code) {
        appendLine(code.getText().toString(), text);
      } else if (node instanceof AutoLink link) {
        appendLine(link.getText().toString(), text);
      } else if (node instanceof MailLink link) {
        appendLine(link.getText().toString(), text);
      } else if (node instanceof RefNode reference && !isLink(reference)) {
        appendLine(node.getChars().toString(), text);
      } else {
        append(node, text);
      }
    }
  }

  /**
   * Resolves a line break that stands at the end of the text, now that it is known what follows.
   */
  private static void appendLine(String piece, StringBuilder text) {
    String next = piece.replaceAll("\\R", " ");
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\n') {
      text.setLength(last);
      next = Folding.trim(next);
      if (last > 0
          && !next.isEmpty()
          && isWestern(text.charAt(last - 1))
          && isWestern(next.charAt(0))) {
        text.append(' ');
      }
    }
    text.append(next);
  }

  /** Words in brackets are a link only when they have text and the source says where it leads. */
  private static boolean isLink(RefNode reference) {
    return reference.isDefined() && reference.hasChildren();
  }

  private static boolean isWestern(char c) {
    return c < 0x250 && !Folding.isSpace(c);
  }
}
