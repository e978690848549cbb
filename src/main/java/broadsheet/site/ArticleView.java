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
 * @param permalink its permanent address
 * @param citations how to cite it
 * @param provenance which source lines it was made of
 * @param quality how well it was read, in words; or null
 */
public record ArticleView(
    Frame frame,
    Masthead masthead,
    Story story,
    Around around,
    Around issues,
    String permalink,
    List<Citation> citations,
    List<Provenance> provenance,
    @Nullable String quality)
    implements View {
  public ArticleView {
    citations = List.copyOf(citations);
    provenance = List.copyOf(provenance);
  }

  /**
   * A citation.
   *
   * @param style the standard
   * @param text the citation
   */
  public record Citation(String style, String text) {}

  /**
   * Source lines.
   *
   * @param text page and lines in words
   * @param href the first of them
   */
  public record Provenance(String text, String href) {}
}
