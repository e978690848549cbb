package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.Serial;
import broadsheet.derive.SeriesPart;
import broadsheet.site.Installment.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which part of a series an article is. */
record Installments(Here here, Paper paper) {
  /** The place of an article in its series, or null. */
  @Nullable Installment of(ArticleSummary article) {
    return paper.strands().serials().of(article).map(s -> installment(s, article)).orElse(null);
  }

  private Installment installment(Serial serial, ArticleSummary article) {
    List<ArticleSummary> parts = serial.parts();
    int place = parts.indexOf(article);
    String path = here.imprint().named(NameList.SERIES, Shelves.serialKey(serial));
    return new Installment(
        here.link(serial.name(), path),
        here.messages().format("series.place", label(article), Messages.grouped(parts.size())),
        parts.stream().map(this::part).toList(),
        place > 0 ? link(parts.get(place - 1)) : null,
        place + 1 < parts.size() ? link(parts.get(place + 1)) : null);
  }

  private Part part(ArticleSummary article) {
    return new Part(
        label(article),
        link(article),
        article.issue().date().toString(),
        here.link(here.issueDate(article.issue()), Urls.issue(article.issue())));
  }

  private Link link(ArticleSummary article) {
    return here.link(article.title(), Entries.address(here.imprint(), article));
  }

  private static String label(ArticleSummary article) {
    SeriesPart part = article.part();
    return part == null ? "" : part.label();
  }
}
