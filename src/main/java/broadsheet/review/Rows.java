package broadsheet.review;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Role;
import broadsheet.reading.LineReading;
import broadsheet.site.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a page as rows of a table; of a very long page only those near a finding. */
final class Rows {
  private static final int ALL = 1000;
  private static final int NEAR = 2;
  private static final int TEXT = 400;

  private final Printing printing;
  private final Places places;
  private final Sheet sheet;
  private final Spoken spoken;
  private final Map<Integer, List<Link>> findings = new java.util.TreeMap<>();
  private final Function<@Nullable ArticleId, @Nullable String> titles;

  Rows(
      Printing printing,
      Places places,
      IssueFindings.OfSheet of,
      Map<Finding, String> ids,
      Function<@Nullable ArticleId, @Nullable String> titles) {
    this.printing = printing;
    this.places = places;
    this.sheet = of.sheet();
    this.titles = titles;
    this.spoken = new Spoken(printing.messages().language());
    for (Finding finding : of.findings()) {
      String matter = printing.messages().get("review.matter." + finding.matter().label());
      findings
          .computeIfAbsent(finding.at().line(), l -> new ArrayList<>())
          .add(new Link(matter, "#" + ids.getOrDefault(finding, ""), false));
    }
  }

  List<SheetView.Row> make() {
    List<SheetView.Row> rows = new ArrayList<>();
    int skipped = 0;
    for (int place = 0; place < sheet.lines().size(); place++) {
      if (shown(place)) {
        if (skipped > 0) {
          rows.add(SheetView.Row.skipped(skipped));
        }
        rows.add(row(place));
        skipped = 0;
      } else {
        skipped++;
      }
    }
    if (skipped > 0) {
      rows.add(SheetView.Row.skipped(skipped));
    }
    return rows;
  }

  private boolean shown(int place) {
    if (sheet.lines().size() <= ALL) {
      return true;
    }
    int to = Math.min(sheet.lines().size() - 1, place + NEAR);
    for (int near = Math.max(0, place - NEAR); near <= to; near++) {
      if (findings.containsKey(sheet.line(near).line())) {
        return true;
      }
    }
    return false;
  }

  private SheetView.Row row(int place) {
    LineReading line = sheet.line(place);
    return new SheetView.Row(
        places.row(sheet.label(), line.line()),
        line.line(),
        Sheet.shortened(line.text(), TEXT),
        heading(place),
        line.role().label(),
        printing.messages().get("role." + line.role().label()),
        line.joins(),
        Percent.of(line.confidence()),
        line.confidence() < printing.below(),
        spoken.strongest(line.evidence()),
        findings.getOrDefault(line.line(), List.of()),
        0);
  }

  /** The title of the article where another article's line stands above, or none. */
  private @Nullable String heading(int place) {
    LineReading line = sheet.line(place);
    boolean same = place > 0 && sheet.line(place - 1).item().equals(line.item());
    return same || line.role() == Role.NOISE ? null : titles.apply(sheet.article(place));
  }
}
