package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that belong together under one name, newest first.
 *
 * @param name what is written over them
 * @param slug its part of the address
 * @param articles filled while the shelves are being built
 */
record Shelf(String name, String slug, List<ArticleSummary> articles) {
  static Shelf empty(String name, String slug) {
    return new Shelf(name, slug, new ArrayList<>());
  }
}
