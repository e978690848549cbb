package broadsheet.source;

import java.util.List;

/**
 * One article in a Markdown file of its own.
 *
 * @param page label of its page, from the file's name {@code 01-03.md}
 * @param number the number in the file's name
 * @param path the file, relative to the content folder
 * @param front its front matter
 * @param lines its body, a line a Markdown block (heading or paragraph), inline marks removed
 */
public record ArticleText(
    String page, int number, String path, FrontMatter front, List<SourceLine> lines) {
  public ArticleText {
    lines = List.copyOf(lines);
  }
}
