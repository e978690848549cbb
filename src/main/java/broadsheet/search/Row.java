package broadsheet.search;

import broadsheet.derive.ArticleSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article can be filtered and counted by; in the spill file until the names of all issues
 * are known.
 *
 * @param kind label of its kind
 * @param section name of its section, or empty
 * @param district name of its district, or empty
 * @param column name of its column, or empty
 * @param quality label of how well it was read
 * @param bylines the names that sign it
 */
record Row(
    String kind,
    String section,
    String district,
    String column,
    String quality,
    List<String> bylines) {
  static Row of(ArticleSummary article) {
    return new Row(
        article.kind().label(),
        orEmpty(article.section() == null ? null : article.section().name()),
        orEmpty(article.district() == null ? null : article.district().name()),
        orEmpty(article.column() == null ? null : article.column().name()),
        article.quality().band().label(),
        List.copyOf(Facets.names(article)));
  }

  void writeTo(Bytes out) {
    out.string(kind).string(section).string(district).string(column).string(quality);
    out.varint(bylines.size());
    bylines.forEach(out::string);
  }

  static Row read(SpillInput in) throws IOException {
    String kind = in.string();
    String section = in.string();
    String district = in.string();
    String column = in.string();
    String quality = in.string();
    List<String> bylines = new ArrayList<>();
    for (long n = in.varint(); n > 0; n--) {
      bylines.add(in.string());
    }
    return new Row(kind, section, district, column, quality, bylines);
  }

  private static String orEmpty(@Nullable String name) {
    return name == null ? "" : name;
  }
}
