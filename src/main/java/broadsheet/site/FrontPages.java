package broadsheet.site;

import broadsheet.archive.Kind;
import broadsheet.derive.ArticleSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the articles of a page their places on a front page. */
final class FrontPages {
  private final Entries entries;
  private final List<Entry> stories = new ArrayList<>();
  private final List<Entry> pointers = new ArrayList<>();
  private final List<Entry> briefs = new ArrayList<>();
  private final Map<String, List<Entry>> columns = new LinkedHashMap<>();
  private @Nullable Entry lead;

  private FrontPages(Entries entries) {
    this.entries = entries;
  }

  /**
   * Lays out a page.
   *
   * @param entries makes its entries
   * @param articles its articles in reading order
   */
  static FrontPage of(Entries entries, List<ArticleSummary> articles) {
    FrontPages page = new FrontPages(entries);
    articles.forEach(page::place);
    return page.finish();
  }

  private void place(ArticleSummary article) {
    switch (article.kind()) {
      case NEWS -> story(article);
      case LETTER, CONTINUATION -> stories.add(entries.of(article));
      case TEASER -> pointers.add(entries.of(article));
      case PHOTO, NOTICE, WEATHER -> briefs.add(entries.of(article));
      case DISTRICT_ITEM ->
          columns.computeIfAbsent(key(article), k -> new ArrayList<>()).add(entries.of(article));
      case COLUMN -> {
        // The banner itself; its column is the title of the box of its items.
      }
    }
  }

  /** The first news with a headline leads. */
  private void story(ArticleSummary article) {
    Entry entry = entries.of(article);
    if (lead == null && article.kind() == Kind.NEWS && !entry.headless()) {
      lead = entry;
    } else {
      stories.add(entry);
    }
  }

  private FrontPage finish() {
    if (lead == null && !stories.isEmpty()) {
      lead = stories.remove(0);
    }
    List<FrontPage.ColumnBox> boxes =
        columns.values().stream()
            .map(items -> new FrontPage.ColumnBox(items.get(0).column(), items))
            .toList();
    return new FrontPage(lead, stories, pointers, boxes, briefs);
  }

  private static String key(ArticleSummary article) {
    return article.column() == null ? "" : article.column().slug();
  }
}
