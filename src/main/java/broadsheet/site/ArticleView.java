package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param frame what surrounds the page
 * @param masthead its issue
 * @param story the article
 * @param around the articles before and after, in reading order
 * @param issues the issues before and after
 * @param takeaway its permanent address, and how to cite it
 * @param earlier earlier articles about the same, the latest first
 * @param provenance which source lines it was made of
 * @param quality how well it was read, in words; or null
 * @param people whom it speaks of
 * @param places which places it speaks of
 * @param installment its place in a series, or null
 */
public record ArticleView(
    Frame frame,
    Masthead masthead,
    Story story,
    Around around,
    Around issues,
    Takeaway takeaway,
    List<EarlierEntry> earlier,
    List<Provenance> provenance,
    @Nullable String quality,
    List<Link> people,
    List<Link> places,
    @Nullable Installment installment)
    implements View {
  public ArticleView {
    earlier = List.copyOf(earlier);
    people = List.copyOf(people);
    places = List.copyOf(places);
    provenance = List.copyOf(provenance);
  }

  /**
   * Source lines.
   *
   * @param text page and lines in words
   * @param href the first of them
   */
  public record Provenance(String text, String href) {}
}
