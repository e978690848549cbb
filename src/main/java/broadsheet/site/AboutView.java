package broadsheet.site;

import java.util.List;

/**
 * About the archive.
 *
 * @param frame what surrounds the page
 * @param counts how much it holds, in words
 * @param holdings what is held of each publication
 * @param example how an article is cited
 */
public record AboutView(Frame frame, String counts, List<Coverage> holdings, String example)
    implements View {
  public AboutView {
    holdings = List.copyOf(holdings);
  }
}
