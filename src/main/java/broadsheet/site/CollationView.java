package broadsheet.site;

import java.util.List;

/**
 * Two printings of one text side by side.
 *
 * @param frame what surrounds the page
 * @param title what the text is called
 * @param one the earliest printing
 * @param other the later printing
 * @param summary how much both share and how often they differ, in words
 * @param readings where they differ in a word
 * @param rows both texts, a row a paragraph of the earliest printing
 */
public record CollationView(
    Frame frame,
    String title,
    Side one,
    Side other,
    String summary,
    List<Reading> readings,
    List<Row> rows)
    implements View {
  public CollationView {
    readings = List.copyOf(readings);
    rows = List.copyOf(rows);
  }

  /**
   * A printing.
   *
   * @param name its newspaper and date
   * @param href its article
   * @param page its printed page
   * @param date ISO date
   */
  public record Side(String name, String href, Link page, String date) {}

  /**
   * A variant reading.
   *
   * @param one what the earliest printing has
   * @param other what the later printing has
   */
  public record Reading(Place one, Place other) {}

  /**
   * A place in a text.
   *
   * @param before what stands before it
   * @param text the reading; empty where there is nothing
   * @param after what stands after it
   */
  public record Place(String before, String text, String after) {}

  /**
   * A paragraph.
   *
   * @param one as the earliest printing has it
   * @param other as the later printing has it
   */
  public record Row(List<Piece> one, List<Piece> other) {
    public Row {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  /**
   * A piece of text.
   *
   * @param text as printed; empty where only the other printing has something
   * @param differs whether the other printing has something else
   */
  public record Piece(String text, boolean differs) {}
}
