package broadsheet.archive;

import java.util.List;

/** Articles for tests that care for their text alone. */
public final class PlainArticle {
  private PlainArticle() {}

  /** News on page 01 with nothing but its blocks. */
  public static Article of(ArticleId id, int number, List<Block> blocks) {
    return new Article(
        id,
        "01",
        number,
        Kind.NEWS,
        HeadlineGroup.NONE,
        null,
        null,
        null,
        List.of(),
        List.of(),
        blocks,
        List.of("01"),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  public static Block paragraph(String text) {
    return new Block(Block.Type.PARAGRAPH, text, List.of());
  }

  /** The article with other blocks, on these pages, with these references. */
  public static Article with(
      Article a, List<Block> blocks, List<String> pages, List<PageReference> references) {
    return new Article(
        a.id(),
        a.page(),
        a.number(),
        a.kind(),
        a.heads(),
        a.column(),
        a.district(),
        a.section(),
        a.bylines(),
        a.photoCredits(),
        blocks,
        pages,
        references,
        a.signedDate(),
        a.place(),
        a.tags(),
        a.corrections());
  }
}
