package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the printed index (音序索引): the whole alphabet, a letter, or a part of one.
 *
 * @param frame what surrounds the page
 * @param title which part of the alphabet
 * @param intro what the index is, on its first page, or null
 * @param period which months it holds, or null where it holds all
 * @param letters the letters that have entries
 * @param parts the parts of this letter, where it is too long for one page
 * @param groups the entries
 */
public record AlphabetView(
    Frame frame,
    String title,
    @Nullable String intro,
    @Nullable Period period,
    List<Door> letters,
    List<Door> parts,
    List<Group> groups)
    implements View {
  public AlphabetView {
    letters = List.copyOf(letters);
    parts = List.copyOf(parts);
    groups = List.copyOf(groups);
  }

  /**
   * What part of time the index holds.
   *
   * @param text which months
   * @param other the index of the others
   */
  public record Period(String text, Link other) {}

  /**
   * Entries of one sort.
   *
   * @param id anchor
   * @param title what sort
   * @param entries in alphabetical order
   * @param left what is said of entries for which there is no room, or null
   */
  public record Group(String id, String title, List<Item> entries, @Nullable String left) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry.
   *
   * @param text the term or name
   * @param href its own page, or null
   * @param count how many articles, in words
   * @param articles the newest of them, where it has no page of its own
   */
  public record Item(String text, @Nullable String href, String count, List<Link> articles) {
    public Item {
      articles = List.copyOf(articles);
    }
  }
}
