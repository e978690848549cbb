package broadsheet.site;

import java.util.function.Supplier;

/**
 * A web page that will be made when its turn comes: addresses are known early, views are big.
 *
 * @param path where it will be
 * @param view makes it
 */
record Plan(String path, Supplier<View> view) {
  WebPage page() {
    return new WebPage(path, view.get());
  }
}
