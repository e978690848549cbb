package broadsheet.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
  private static final GlyphSet ENDS = GlyphSet.of("区县市旗");
  private static final Pattern SHAPE = Pattern.compile("[\\u4e00-\\u9fff]{1,9}[区县市旗]");
  private static final Pattern COMMON =
      Pattern.compile("[全我该本各两].*|.*(?:[社小灾地校山景库街片辖老新郊特战禁盲误]区|[超城股楼都上夜集门菜早闹]市|[知全]县)");
  private static final Pattern ZONE = Pattern.compile(".{2,}(?:新区|特区|示范区|高新区|开发区|园区|保税区|度假区)");

  private final @Nullable String[] names;

  PlaceHeadings(List<String> folded, Gazetteer gazetteer) {
    this.names = new String[folded.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i + 1 < folded.size(); i++) {
      String line = folded.get(i);
      if (gazetteer.district(line) != null || isNamedBelow(line, folded.get(i + 1))) {
        names[i] = Glyphs.bare(line);
        seen.add(names[i]);
      }
    }
    if (seen.size() < 2) {
      Arrays.fill(names, null);
    }
  }

  /** The place that this line names, or null. */
  @Nullable String at(int index) {
    return names[index];
  }

  private static boolean isNamedBelow(String folded, String below) {
    if (folded.length() > SOON || below.length() < LONG || !ENDS.ends(folded.stripTrailing())) {
      return false;
    }
    String line = Glyphs.bare(folded);
    boolean common = COMMON.matcher(line).matches() && !ZONE.matcher(line).matches();
    return SHAPE.matcher(line).matches() && !common && namedIn(line, below);
  }

  private static boolean namedIn(String line, String below) {
    return Glyphs.bare(below.substring(0, Math.min(SOON, below.length()))).contains(line);
  }
}
