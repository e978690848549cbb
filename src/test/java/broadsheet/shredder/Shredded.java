package broadsheet.shredder;

import broadsheet.archive.Archive;
import broadsheet.archive.District;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as an engine read it, and its truth.
 *
 * @param name of the page, unique within a run
 * @param text the page's text
 * @param truth what every line is
 * @param districts what the archive's configuration knows of the city's districts; may be empty
 */
public record Shredded(String name, String text, Labelling truth, List<String> districts) {
  private static final Pattern MARK = Pattern.compile("^(#{1,6})\\s+(.*)$");

  public Shredded {
    districts = List.copyOf(districts);
  }

  /** The lines of the text, as its file has them. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /** The page as a reader wants it. */
  public PageText page() {
    List<SourceLine> lines = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (String raw : lines()) {
      number++;
      String line = raw.strip();
      Matcher mark = MARK.matcher(line);
      if (line.isEmpty()) {
        gap++;
        continue;
      }
      boolean marked = mark.matches();
      String bare = marked ? mark.group(2) : line;
      lines.add(new SourceLine(number, bare, marked ? mark.group(1).length() : 0, gap));
      gap = 0;
    }
    return new PageText("01", name, PageText.Form.PLAIN, lines);
  }

  /** An archive that knows the city's districts, as far as the configuration does. */
  public Archive archive() {
    List<District> known = new ArrayList<>();
    for (String name : districts) {
      String shorter = name.replaceFirst("[区县市]$", "");
      known.add(new District(name, "d" + known.size(), List.of(shorter), null));
    }
    return new Archive(
        "shredder",
        null,
        "zh-Hans",
        null,
        List.of(),
        known,
        List.of(),
        List.of(),
        List.of(),
        Archive.ArticleForm.OWN);
  }
}
