package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.Correction;
import broadsheet.archive.Correction.Part;
import broadsheet.archive.Correction.Span;
import broadsheet.archive.IssueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks the words of an article that an editor corrected, and tells what is printed. */
final class Errata {
  private final Article article;
  private final String anchor;

  Errata(Article article) {
    this.article = article;
    this.anchor = Urls.anchor(article.number());
  }

  /**
   * A corrected word of a block.
   *
   * @param number its place among the article's corrections, from 0
   * @param span where it stands
   */
  private record Marked(int number, Span span) {}

  /** The words of a block, corrected ones apart. */
  List<Words> words(int block) {
    String text = article.blocks().get(block).text();
    List<Words> out = new ArrayList<>();
    int at = 0;
    for (Marked mark : marked(block)) {
      Span span = mark.span();
      if (span.start() < at || span.end() > text.length() || span.start() >= span.end()) {
        continue;
      }
      if (span.start() > at) {
        out.add(new Words(text.substring(at, span.start()), null, null));
      }
      String word = text.substring(span.start(), span.end());
      out.add(new Words(word, mark(mark.number()), erratum(mark.number())));
      at = span.end();
    }
    if (at < text.length()) {
      out.add(new Words(text.substring(at), null, null));
    }
    return out;
  }

  private List<Marked> marked(int block) {
    List<Marked> out = new ArrayList<>();
    for (int i = 0; i < article.corrections().size(); i++) {
      Span span = article.corrections().get(i).span();
      if (span != null && span.part() == Part.BLOCK && span.index() == block) {
        out.add(new Marked(i, span));
      }
    }
    out.sort(Comparator.comparingInt(m -> m.span().start()));
    return out;
  }

  /**
   * What is said of the corrections.
   *
   * @param shown the blocks that the page shows
   * @param label only those on that printed page, or in these blocks; null for all
   */
  List<Erratum> of(Here here, IssueId issue, List<TextBlock> shown, @Nullable String label) {
    Set<String> marks = new HashSet<>();
    shown.forEach(
        b -> b.words().stream().filter(w -> w.id() != null).forEach(w -> marks.add(w.id())));
    List<Erratum> out = new ArrayList<>();
    for (int i = 0; i < article.corrections().size(); i++) {
      Correction correction = article.corrections().get(i);
      boolean marked = marks.contains(mark(i));
      if (label == null || marked || correction.line().page().equals(label)) {
        out.add(
            new Erratum(
                erratum(i),
                marked ? mark(i) : null,
                correction.printed(),
                correction.corrected().isEmpty() ? null : correction.corrected(),
                correction.why(),
                line(here, issue, correction)));
      }
    }
    return out;
  }

  private static Link line(Here here, IssueId issue, Correction correction) {
    String page = correction.line().page();
    int number = correction.line().line();
    String text =
        here.messages().format("article.lines", here.pageName(page), Integer.toString(number));
    Link link = here.link(text, Urls.page(issue, page));
    return new Link(link.text(), link.href() + "#" + Urls.line(number), link.current());
  }

  private String mark(int number) {
    return anchor + "-w" + (number + 1);
  }

  private String erratum(int number) {
    return anchor + "-e" + (number + 1);
  }
}
