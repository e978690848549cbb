package broadsheet.text;

/**
 * Tells markup that no person wrote, before a parser is given it: nested so deeply that a recursive
 * parser runs out of stack, or with so many marks that looking for their partners takes for ever.
 */
public final class Nesting {
  private static final int DEEPEST = 100;
  private static final int LONGEST_INDENT = 400;
  private static final int MOST_MARKS = 5_000;
  private static final int LONGEST_MARKDOWN = 300_000;

  private Nesting() {}

  /** Whether a parser of YAML may be given the text. */
  public static boolean isBearableYaml(String yaml) {
    int depth = 0;
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      depth += c == '[' || c == '{' ? 1 : 0;
      depth -= (c == ']' || c == '}') && depth > 0 ? 1 : 0;
      if (depth > DEEPEST) {
        return false;
      }
    }
    return longestLead(yaml, "-?: \t") <= LONGEST_INDENT;
  }

  /** Whether a parser of Markdown may be given the text. */
  public static boolean isBearableMarkdown(String markdown) {
    long marks = markdown.chars().filter(c -> "`*_[]<>!\\&~#".indexOf(c) >= 0).count();
    return markdown.length() <= LONGEST_MARKDOWN
        && marks <= MOST_MARKS
        && longestLead(markdown, ">-+*0123456789.) \t") <= LONGEST_INDENT;
  }

  /** Length of the longest run of such characters at the beginning of a line. */
  private static int longestLead(String text, String characters) {
    int longest = 0;
    int lead = 0;
    boolean leading = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r';
      leading = lineEnd || (leading && characters.indexOf(c) >= 0);
      lead = lineEnd || !leading ? 0 : lead + 1;
      longest = Math.max(longest, lead);
    }
    return longest;
  }
}
