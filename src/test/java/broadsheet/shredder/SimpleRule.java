package broadsheet.shredder;

import java.util.ArrayList;
import java.util.List;

/**
 * The simplest way to read a page: a short line without end punctuation begins an article, and is
 * its headline, unless the line before it was such a line too. What a reader must beat.
 */
final class SimpleRule {
  private static final int SHORT = 30;

  private SimpleRule() {}

  static Labelling read(Shredded page) {
    List<Labelling.Line> lines = new ArrayList<>();
    List<Labelling.Item> items = new ArrayList<>();
    boolean before = false;
    List<String> text = page.lines();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).replaceFirst("^#+ ", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean head = line.length() <= SHORT && !line.matches(".*[。！？!?）)”：:]");
      if (items.isEmpty() || (head && !before)) {
        items.add(item("s" + items.size(), line));
      }
      String role = head ? "headline" : "body";
      lines.add(new Labelling.Line(i + 1, "s" + (items.size() - 1), role, false));
      before = head;
    }
    return new Labelling(page.name(), lines, items);
  }

  private static Labelling.Item item(String id, String headline) {
    return new Labelling.Item(
        id, "news", headline, null, null, null, null, List.of(), List.of(), null, null, null, null);
  }
}
