package broadsheet.edit;

import org.jspecify.annotations.Nullable;

/**
 * A quote that says which place of a page is meant. It is found by likeness: white space, line
 * borders and the width of signs do not count, and some characters may differ.
 *
 * @param quote the text as printed, without white space at its ends
 * @param nth which of several places alike, from 1 in the order of the page; 0 when the quote
 *     stands once
 * @param page label of the page, or null for the page that the edit file belongs to
 */
public record Anchor(String quote, int nth, @Nullable String page) {
  public Anchor {
    quote = quote.strip();
  }

  /** The place where the quote stands on the edit file's own page. */
  public static Anchor of(String quote) {
    return new Anchor(quote, 0, null);
  }

  /** The nth of several places alike. */
  public Anchor nth(int number) {
    return new Anchor(quote, number, page);
  }

  /** The same quote on another page of the issue. */
  public Anchor onPage(String label) {
    return new Anchor(quote, nth, label);
  }
}
