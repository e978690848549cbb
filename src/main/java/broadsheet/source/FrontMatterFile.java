package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.source.Findings.Spot;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of an article's file and holds it against the file's name and folder. */
final class FrontMatterFile {
  private final Fields fields;
  private final ArticleFields given;
  private final Findings findings;

  FrontMatterFile(Fields fields, Archive archive, Findings findings) {
    this.fields = fields;
    this.given = new ArticleFields(fields, archive, findings);
    this.findings = findings;
  }

  /** The front matter of an article that is filed under that page and date. */
  FrontMatter read(PageLabel page, LocalDate date) {
    FrontMatter front =
        new FrontMatter(
            fields.text("id"),
            headline(),
            fields.text("kicker"),
            fields.texts("deck"),
            given.kind(),
            fields.text("section"),
            fields.text("column"),
            given.district(),
            given.bylines(),
            fields.text("place"),
            page(page),
            date(date),
            fields.texts("tags"));
    fields.reportUnknown();
    return front;
  }

  private @Nullable String headline() {
    String headline = fields.text("headline");
    if (headline == null) {
      findings.error(new Spot(1, 1), "no headline", "add 'headline:' to the front matter");
    }
    return headline;
  }

  private @Nullable String page(PageLabel filed) {
    String page = fields.text("page");
    if (page != null && !PageLabel.of(page).equals(Optional.of(filed))) {
      String what = "page " + page + ", but the file is named for page " + filed.text();
      findings.warn(fields.spotOfValue("page"), what, "the name of the file counts");
    }
    return page;
  }

  private @Nullable LocalDate date(LocalDate filed) {
    String text = fields.text("date");
    if (text == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.equals(filed)) {
        String what = "date " + date + ", but the folder is that of " + filed;
        findings.warn(fields.spotOfValue("date"), what, "the name of the folder counts");
      }
      return date;
    } catch (DateTimeParseException e) {
      findings.error(fields.spotOfValue("date"), "'" + text + "' is not a date", "as " + filed);
      return null;
    }
  }
}
