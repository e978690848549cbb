package broadsheet.review;

import broadsheet.archive.IssueId;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;

/** Findings as other tools read them; {@code package-info} tells the form. */
public final class FindingJson {
  /** The version of the form; a change that a tool would notice raises it. */
  static final int FORMAT = 1;

  private FindingJson() {}

  /**
   * One finding as one line of JSON, without a line feed.
   *
   * @param shown where the report shows it, relative to its root
   */
  public static String line(Finding finding, String shown) {
    IssueId issue = finding.issue();
    Double sure = finding.probability();
    return JsonText.write(
        JsonObject.start()
            .put("kind", finding.matter().label())
            .put("issue", issue == null ? null : issue.toString())
            .put("page", finding.page().isEmpty() ? null : finding.page())
            .put("path", finding.at().path())
            .put("line", finding.at().line())
            .put("column", finding.at().column())
            .put("article", finding.article() == null ? null : finding.article().value())
            .put("probability", sure == null ? JsonValue.of((String) null) : rounded(sure, 1000))
            .put("harm", rounded(finding.harm(), 10))
            .put("what", finding.what())
            .put("quote", finding.quote())
            .put("evidence", finding.evidence())
            .put("edits", JsonArray.of(finding.choices(), FindingJson::choice))
            .put("shown", shown)
            .end());
  }

  private static JsonValue choice(Choice choice) {
    return JsonObject.start()
        .put("means", choice.means())
        .put("says", choice.says())
        .put("file", choice.file())
        .put("lines", choice.lines())
        .end();
  }

  private static JsonValue rounded(double number, int parts) {
    return JsonValue.of(Math.round(number * parts) / (double) parts);
  }
}
