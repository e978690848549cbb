package broadsheet.source;

/**
 * A non-empty line of a page. LF, CR and CRLF end a line, as in every editor; U+2028, U+0085 and
 * form feed are white space within one.
 *
 * @param number 1-based line in the file
 * @param text the line without its heading mark and without white space at its ends; never empty
 * @param heading level of its Markdown heading mark, 1 to 6, or 0 when it has none
 * @param gap number of empty lines before it
 */
public record SourceLine(int number, String text, int heading, int gap) {}
