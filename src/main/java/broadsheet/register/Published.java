package broadsheet.register;

import broadsheet.archive.ArticleId;
import broadsheet.text.Stamp;

/**
 * An article that was published.
 *
 * @param page label of its page
 * @param number its number there, which with the page makes its address
 * @param id its id
 * @param marks by which it is known again
 * @param start how its title begins, for people who read the register
 */
public record Published(String page, int number, ArticleId id, Marks marks, String start) {
  /** So many characters of the title. */
  static final int START = 12;

  /** Made of all that it has. */
  public void addTo(Stamp stamp) {
    stamp.add(page).add(number).add(id.value()).add(start);
    stamp.addAll(marks.hashes(), Stamp::add);
  }
}
