package broadsheet.source;

import java.util.List;

/**
 * The text of one printed page, in the order of its file.
 *
 * @param label the printed label, which is the file's name: 01, A05
 * @param path the file, relative to the content folder
 * @param form how far its marks can be trusted
 * @param lines its non-empty lines
 */
public record PageText(String label, String path, Form form, List<SourceLine> lines) {
  /** How the page was written down. */
  public enum Form {
    /** OCR text; heading marks may be missing or wrong. */
    PLAIN,
    /** Markdown by a person: marks and paragraphs are as meant. */
    MARKDOWN
  }

  public PageText {
    lines = List.copyOf(lines);
  }
}
