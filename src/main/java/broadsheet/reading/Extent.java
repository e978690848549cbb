package broadsheet.reading;

import broadsheet.source.PageText;
import broadsheet.text.RunningText.Found;
import broadsheet.text.RunningText.Spot;

/**
 * What an edit means of a page as printed.
 *
 * @param from where it begins
 * @param to behind its end, in the line of its last character
 * @param begins whether a paragraph begins here whatever the reader thinks
 * @param ends whether a paragraph ends here
 */
record Extent(Spot from, Spot to, boolean begins, boolean ends) {
  /** Up to so many characters left over at the border of a line are no text of their own. */
  private static final int SLACK = 2;

  /** The lines that the quote touches; those lines alone when the quote is all of them. */
  static Extent lines(Found found, PageText page) {
    Spot from = start(found, page);
    Spot to = end(found, page);
    boolean whole = from.offset() == 0 && to.offset() == length(page, to.line());
    Spot last = new Spot(to.line(), length(page, to.line()));
    return new Extent(new Spot(from.line(), 0), last, whole, whole);
  }

  /** From the first character of one quote to the last of another. */
  static Extent between(Found first, Found last, PageText page) {
    return new Extent(start(first, page), end(last, page), true, true);
  }

  /** What begins with the quote. */
  static Extent beginning(Found found, PageText page) {
    Spot from = start(found, page);
    return new Extent(from, new Spot(from.line(), length(page, from.line())), true, false);
  }

  /** The line where a paragraph stops: the quote's end is its end when the line ends there. */
  static Extent stopping(Found found, PageText page) {
    Spot to = end(found, page);
    boolean ends = to.offset() == length(page, to.line());
    Spot last = new Spot(to.line(), length(page, to.line()));
    return new Extent(new Spot(to.line(), 0), last, false, ends);
  }

  /** The line where a paragraph goes on: it begins there when the quote begins the line. */
  static Extent goingOn(Found found, PageText page) {
    Spot from = start(found, page);
    Spot to = new Spot(from.line(), length(page, from.line()));
    return new Extent(new Spot(from.line(), 0), to, from.offset() == 0, false);
  }

  /** Share of the characters of its lines that a quote covers. */
  double covered(Found found, PageText page) {
    int all = 0;
    for (int line = from.line(); line <= to.line(); line++) {
      all += length(page, line);
    }
    int before = found.whole().from().offset();
    int after = length(page, to.line()) - found.whole().to().offset();
    return (double) (all - before - after) / Math.max(1, all);
  }

  Extent apart() {
    return new Extent(from, to, true, true);
  }

  private static Spot start(Found found, PageText page) {
    Spot from = found.whole().from();
    return from.offset() <= slack(page, from.line()) ? new Spot(from.line(), 0) : from;
  }

  private static Spot end(Found found, PageText page) {
    Spot to = found.whole().to();
    int length = length(page, to.line());
    return length - to.offset() <= slack(page, to.line()) ? new Spot(to.line(), length) : to;
  }

  private static int slack(PageText page, int line) {
    return Math.min(SLACK, length(page, line) / 4);
  }

  private static int length(PageText page, int line) {
    return page.lines().get(line).text().length();
  }
}
