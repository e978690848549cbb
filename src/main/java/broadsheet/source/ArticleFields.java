package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.Byline;
import broadsheet.archive.District;
import broadsheet.archive.Kind;
import broadsheet.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an article that front matter and edits have in common: kind, district, bylines. */
final class ArticleFields {
  private static final Map<String, String> ROLES =
      Map.of(
          "记者", "记者", "本报记者", "记者", "实习记者", "记者", "见习记者", "记者", "通讯员", "通讯员", "编辑", "编辑", "作者",
          "作者");

  private final Fields fields;
  private final Archive archive;
  private final Findings findings;

  ArticleFields(Fields fields, Archive archive, Findings findings) {
    this.fields = fields;
    this.archive = archive;
    this.findings = findings;
  }

  @Nullable Kind kind() {
    String label = fields.text("kind");
    Optional<Kind> kind = Optional.ofNullable(label).flatMap(Kind::of);
    if (label != null && kind.isEmpty()) {
      List<String> labels = Arrays.stream(Kind.values()).map(Kind::label).toList();
      String otherwise = "one of " + String.join(", ", labels);
      findings.error(
          fields.spotOfValue("kind"),
          "'" + label + "' is no kind of article",
          Nearest.hint(label, labels, otherwise));
    }
    return kind.orElse(null);
  }

  /** The full name of the district, or the name as written when the archive does not know it. */
  @Nullable String district() {
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

  List<Byline> bylines() {
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
}
