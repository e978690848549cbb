package broadsheet.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is printed.
 *
 * @param id its anchor
 * @param matter label of what it is about
 * @param matterName the same in words
 * @param where page and line in words
 * @param row the line in the table of its page, relative; null when it is no line
 * @param at path, line and column
 * @param article title of its article, or null
 * @param sure how sure, in percent; null when nothing was weighed
 * @param what what it is, in one sentence
 * @param lines the source lines to look at
 * @param evidence reasons
 * @param choices answers to choose from
 */
public record FindingView(
    String id,
    String matter,
    String matterName,
    String where,
    @Nullable String row,
    String at,
    @Nullable String article,
    @Nullable String sure,
    String what,
    List<Finding.Shown> lines,
    List<String> evidence,
    List<ChoiceView> choices) {
  public FindingView {
    lines = List.copyOf(lines);
    evidence = List.copyOf(evidence);
    choices = List.copyOf(choices);
  }

  /**
   * An answer.
   *
   * @param id anchor of the block of lines
   * @param says what it does
   * @param file the editor's file it belongs into
   * @param lines the lines to paste
   * @param rows how many lines they are
   */
  public record ChoiceView(String id, String says, String file, String lines, int rows) {}
}
