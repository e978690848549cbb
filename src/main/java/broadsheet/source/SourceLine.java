package broadsheet.source;

/**
 * A non-empty line of a page.
 *
 * @param number 1-based line in the file
 * @param text the line without its heading mark and without white space at its ends; never empty
 * @param heading level of its Markdown heading mark, 1 to 6, or 0 when it has none
 * @param gap number of empty lines before it
 */
public record SourceLine(int number, String text, int heading, int gap) {}
