package broadsheet.reading;

import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of districts that the archive does not know, found by how a district column prints them.
 *
 * <pre>
 * 综改示范区
 * 11月24日，山西综改示范区召开工作会议……
 * </pre>
 *
 * <p>A line that has the shape of a place's name, over a paragraph that soon names the same place,
 * is such a heading when it is not alone: two of them, or one beside a district that the archive
 * does know, make a column. So zones that no official table lists are read, and so are the
 * districts of an archive that names no city.
 */
final class PlaceHeadings {
  private static final int SOON = 60;
  private static final int LONG = 30;
  private static final Pattern SHAPE = Pattern.compile("[\\u4e00-\\u9fff]{1,9}[区县市旗]");
  private static final Pattern COMMON =
      Pattern.compile("[全我该本各两].*|.*(?:[社小灾地校山景库街片辖老新郊特战禁盲误]区|[超城股楼都上夜集门菜早闹]市|[知全]县)");
  private static final Pattern ZONE = Pattern.compile(".{2,}(?:新区|特区|示范区|高新区|开发区|园区|保税区|度假区)");

  private final Map<Integer, String> names = new HashMap<>();

  PlaceHeadings(PageText page, Gazetteer gazetteer) {
    List<SourceLine> lines = page.lines();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() > SOON) {
        continue;
      }
      String line = Glyphs.bare(text);
      boolean known = gazetteer.district(Glyphs.fold(text)) != null;
      if (known || isNamedBelow(line, lines.get(i + 1))) {
        seen.add(line);
        names.put(i, line);
      }
    }
    if (seen.size() < 2) {
      names.clear();
    }
  }

  /** The place that this line names, or null. */
  @Nullable String at(int index) {
    return names.get(index);
  }

  private static boolean isNamedBelow(String line, SourceLine next) {
    if (!SHAPE.matcher(line).matches()) {
      return false;
    }
    boolean common = COMMON.matcher(line).matches() && !ZONE.matcher(line).matches();
    String below = next.text().substring(0, Math.min(SOON, next.text().length()));
    return !common && next.text().length() >= LONG && Glyphs.bare(below).contains(line);
  }
}
