package broadsheet.archive;

import java.util.List;

/**
 * A section (版面、分类) that groups articles by what the page says or the configuration rules.
 *
 * @param name as printed, 要闻
 * @param slug ASCII name of its page
 * @param pages labels of the pages that belong to it
 */
public record Section(String name, String slug, List<String> pages) {
  public Section {
    pages = List.copyOf(pages);
  }
}
