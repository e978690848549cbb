package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.Byline;
import broadsheet.archive.District;
import broadsheet.archive.Kind;
import broadsheet.source.Findings.Spot;
import broadsheet.text.Folding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of an article's file and holds it against the file's name and folder. */
final class FrontMatterFile {
  private static final Map<String, String> ROLES =
      Map.of(
          "记者", "记者", "本报记者", "记者", "实习记者", "记者", "见习记者", "记者", "通讯员", "通讯员", "编辑", "编辑", "作者",
          "作者");

  private final Fields fields;
  private final Archive archive;
  private final Findings findings;

  FrontMatterFile(Fields fields, Archive archive, Findings findings) {
    this.fields = fields;
    this.archive = archive;
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
            kind(),
            fields.text("section"),
            fields.text("column"),
            district(),
            bylines(),
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

  private @Nullable Kind kind() {
    String label = fields.text("kind");
    Optional<Kind> kind = Optional.ofNullable(label).flatMap(Kind::of);
    if (label != null && kind.isEmpty()) {
      List<String> labels = Arrays.stream(Kind.values()).map(Kind::label).toList();
      findings.error(
          fields.spotOfValue("kind"),
          "'" + label + "' is no kind of article",
          "one of " + String.join(", ", labels));
    }
    return kind.orElse(null);
  }

  private @Nullable String district() {
    String name = fields.text("district");
    Optional<District> district = Optional.ofNullable(name).flatMap(archive::district);
    if (name != null && district.isEmpty()) {
      List<String> names = archive.districts().stream().map(District::name).toList();
      String what = "unknown district '" + name + "'";
      String otherwise = "add it to 'districts' in archive.yml";
      findings.warn(fields.spotOfValue("district"), what, Nearest.hint(name, names, otherwise));
    }
    return district.map(District::name).orElse(name);
  }

  private List<Byline> bylines() {
    List<Byline> bylines = new ArrayList<>();
    for (Fields entry : fields.items("bylines")) {
      String name = entry.text("name");
      String role = entry.text("role");
      entry.reportUnknown();
      if (name == null) {
        findings.error(entry.spot(), "a byline without a name", "it was left out");
      } else if (role != null) {
        bylines.add(new Byline(plainName(name), role));
      } else {
        bylines.addAll(signed(name));
      }
    }
    return bylines;
  }

  /** {@code 记者 甲 乙} is two reporters; a name alone is an author. */
  private static List<Byline> signed(String line) {
    String[] words = line.strip().split("[\\s\u3000、，]+", -1);
    String role = ROLES.get(words[0]);
    if (role == null || words.length == 1) {
      return List.of(new Byline(plainName(line), "作者"));
    }
    return Arrays.stream(words).skip(1).map(name -> new Byline(name, role)).toList();
  }

  private static String plainName(String name) {
    return Folding.countHan(name) > 0 ? Folding.withoutSpace(name) : name;
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
