package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.text.Stamp;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed index lists: a term of headlines, or the name of something that has a page.
 *
 * @param group under which heading it stands
 * @param slug its place in the alphabet
 * @param text as it is printed
 * @param path its own page; null where its articles are listed with it
 * @param articles what is behind it, newest first
 */
record Headword(
    Group group, String slug, String text, @Nullable String path, List<ArticleSummary> articles) {
  /** The alphabet's order; homophones by their characters. */
  static final Comparator<Headword> ALPHABETICAL =
      Comparator.comparing(Headword::slug)
          .thenComparing(Headword::text)
          .thenComparing(Headword::group)
          .thenComparing(h -> h.path == null ? "" : h.path);

  /** The headings, in the order of the page. */
  enum Group {
    TERMS("terms"),
    BYLINES("bylines"),
    PEOPLE("people"),
    PLACES("places"),
    SERIES("series"),
    DISTRICTS("districts"),
    COLUMNS("columns");

    private final String key;

    Group(String key) {
      this.key = key;
    }

    /** The end of the key of its name in the messages; also its anchor. */
    String key() {
      return key;
    }
  }

  /** Tells whether it is what it was, on a page that names so many of its articles. */
  long stamp(int named) {
    Stamp stamp = new Stamp().add(group.key()).add(slug).add(text).add(path);
    stamp.add(articles.size());
    if (path == null) {
      articles.stream().limit(named).forEach(article -> stamp.add(article.stamp()));
    }
    return stamp.value();
  }

  /** Its beginning, of so many letters, or the whole where it is shorter. */
  String prefix(int length) {
    return slug.substring(0, Math.min(length, slug.length()));
  }
}
