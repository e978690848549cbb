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

  /** Lines between two headings of one column: a text, which a column's end may cut. */
  private static final int NEAR = 4;

  private static final GlyphSet ENDS = GlyphSet.of("区县市旗");
  private static final Pattern SHAPE = Pattern.compile("[\\u4e00-\\u9fff]{1,9}[区县市旗]");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{3,10}");
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
    } else {
      misread(folded, gazetteer);
    }
  }

  /** Near such headings a name that OCR misread in one character, there or below, is one too. */
  private void misread(List<String> folded, Gazetteer gazetteer) {
    @Nullable String[] sure = names.clone();
    for (int i = 0; i + 1 < names.length; i++) {
      if (sure[i] == null && near(sure, i)) {
        String name = almostNamedIn(folded.get(i), folded.get(i + 1));
        String known = name == null ? null : gazetteer.district(name);
        names[i] = known == null ? name : known;
      }
    }
  }

  private static boolean near(@Nullable String[] sure, int index) {
    for (int i = Math.max(0, index - NEAR); i < Math.min(sure.length, index + NEAR + 1); i++) {
      if (sure[i] != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the text below calls the place, if all but one of its characters are those of the line.
   */
  private static @Nullable String almostNamedIn(String folded, String below) {
    if (folded.length() > SOON || below.length() < LONG) {
      return null;
    }
    String line = Glyphs.bare(folded);
    if (!NAME.matcher(line).matches()) {
      return null;
    }
    String text = Glyphs.bare(below.substring(0, Math.min(SOON, below.length())));
    for (int at = 0; at + line.length() <= text.length(); at++) {
      String there = text.substring(at, at + line.length());
      if (NAME.matcher(there).matches()
          && differing(line, there) <= 1
          && (ENDS.ends(line) || ENDS.ends(there))) {
        return ENDS.ends(there) ? there : line;
      }
    }
    return null;
  }

  private static int differing(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
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
