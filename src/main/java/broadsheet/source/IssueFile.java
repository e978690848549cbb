package broadsheet.source;

import broadsheet.source.Fields.Word;
import broadsheet.source.IssueText.PageName;
import broadsheet.text.Encoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code issue.yml} says.
 *
 * @param number printed number
 * @param pages names of pages
 * @param notes in the order of the file
 * @param encoding the encoding that somebody says the issue's files have
 */
record IssueFile(
    @Nullable String number,
    List<PageName> pages,
    List<String> notes,
    @Nullable Encoding encoding) {
  static final String NAME = "issue.yml";
  static final IssueFile NONE = new IssueFile(null, List.of(), List.of(), null);

  static IssueFile read(String text, Findings findings) {
    Fields fields = Yaml.read(text, 0, findings);
    IssueFile file =
        new IssueFile(
            fields.text("number"),
            pages(fields),
            fields.texts("notes"),
            encoding(fields, findings));
    fields.reportUnknown();
    return file;
  }

  private static List<PageName> pages(Fields fields) {
    Fields pages = fields.fields("pages");
    List<PageName> names = new ArrayList<>();
    for (Word label : pages.keys()) {
      String name = pages.text(label.text());
      if (name != null) {
        names.add(new PageName(label.text(), name));
      }
    }
    return names;
  }

  private static @Nullable Encoding encoding(Fields fields, Findings findings) {
    String name = fields.text("encoding");
    Optional<Encoding> encoding = Optional.ofNullable(name).flatMap(Encoding::of);
    if (name != null && encoding.isEmpty()) {
      List<String> known = Arrays.stream(Encoding.values()).map(Encoding::label).toList();
      findings.error(
          fields.spotOfValue("encoding"),
          "unknown encoding '" + name + "'",
          Nearest.hint(name, known, "one of " + String.join(", ", known)));
    }
    return encoding.orElse(null);
  }
}
