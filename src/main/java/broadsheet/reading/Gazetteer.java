package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that the archive's configuration knows: districts and columns. */
final class Gazetteer {
  private static final GlyphSet OPENERS = GlyphSet.of("■●◆▲★【[(");
  private static final GlyphSet CLOSERS = GlyphSet.of("】]):\u0085\u2028\u2029");
  private static final Pattern DECORATION = Pattern.compile("^[■●◆▲★【\\[(]+|[】\\]):]+$");

  private final Map<String, String> districts = new HashMap<>();
  private final GlyphSet starts;
  private final GlyphSet columnSigns;
  private final List<Banner> columns;

  /**
   * A column the configuration names.
   *
   * @param column the column
   * @param bare its name as {@link Glyphs#bare}
   */
  record Banner(Column column, String bare) {}

  Gazetteer(Archive archive) {
    for (District district : archive.districts()) {
      for (String alias : district.aliases()) {
        if (alias.length() >= 2) {
          districts.putIfAbsent(Glyphs.bare(alias), district.name());
        }
      }
      districts.put(Glyphs.bare(district.name()), district.name());
    }
    StringBuilder all = new StringBuilder();
    districts.keySet().forEach(name -> all.append(name, 0, Math.min(1, name.length())));
    starts = GlyphSet.of(all.toString());
    columns = archive.columns().stream().map(c -> new Banner(c, Glyphs.bare(c.name()))).toList();
    columnSigns = GlyphSet.holding(columns.stream().map(Banner::bare).toList());
  }

  /** Full name of the district that the whole line names, or null. */
  @Nullable String district(String line) {
    if (line.length() > 16 || line.isEmpty() || !mayName(line.charAt(0))) {
      return null;
    }
    String bare = Glyphs.bare(line);
    boolean decorated = OPENERS.begins(bare) || CLOSERS.ends(bare);
    return districts.get(decorated ? DECORATION.matcher(bare).replaceAll("") : bare);
  }

  /** Whether the name of a district begins with it, decorated or not. */
  private boolean mayName(char first) {
    return starts.has(Character.toLowerCase(first)) || OPENERS.has(first) || Glyphs.space(first);
  }

  /** The column whose name the line is, or is a part of, as a banner over two lines has it. */
  @Nullable Column column(String line) {
    if (line.length() > 40 || line.isEmpty() || !ofColumns(line.charAt(0))) {
      return null;
    }
    String bare = Glyphs.bare(line);
    for (Banner banner : columns) {
      if (banner.bare().equals(bare) || part(banner.bare(), bare)) {
        return banner.column();
      }
    }
    return null;
  }

  private boolean ofColumns(char first) {
    return columnSigns.has(Character.toLowerCase(first)) || Glyphs.space(first);
  }

  /** The column whose whole name these lines make together. */
  @Nullable Column columnOf(String lines) {
    String bare = Glyphs.bare(lines);
    for (Banner banner : columns) {
      if (banner.bare().equals(bare)) {
        return banner.column();
      }
    }
    return null;
  }

  private static boolean part(String name, String bare) {
    return bare.length() >= 2
        && bare.length() * 3 >= name.length()
        && (name.startsWith(bare) || name.endsWith(bare));
  }
}
