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
import java.util.stream.Stream;
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
   * A corrected word of a text.
   *
   * @param number its place among the article's corrections, from 0
   * @param span where it stands
   */
  private record Marked(int number, Span span) {}

  /** The words of a block, corrected ones apart. */
  List<Words> words(int block) {
    return words(Part.BLOCK, block, article.blocks().get(block).text());
  }

  /** The words of the kicker; none when there is none. */
  List<Words> kicker() {
    String kicker = article.heads().kicker();
    return kicker == null ? List.of() : words(Part.KICKER, 0, kicker);
  }

  /** The words of the deck, line by line. */
  List<List<Words>> deck() {
    List<List<Words>> lines = new ArrayList<>();
    for (String line : article.heads().deck()) {
      lines.add(words(Part.DECK, lines.size(), line));
    }
    return lines;
  }

  /**
   * The phrases of the headline, which stand apart by a space.
   *
   * @param title the headline, or what stands for it
   */
  List<List<Words>> title(String title) {
    boolean printed = title.equals(article.heads().headline());
    List<Words> words =
        printed ? words(Part.HEADLINE, 0, title) : List.of(new Words(title, null, null));
    List<List<Words>> phrases = new ArrayList<>();
    List<Words> phrase = new ArrayList<>();
    for (Words word : words) {
      String[] parts = word.id() == null ? word.text().split(" ", -1) : new String[] {word.text()};
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          phrases.add(phrase);
          phrase = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          phrase.add(new Words(parts[i], word.id(), word.erratum()));
        }
      }
    }
    phrases.add(phrase);
    return phrases;
  }

  private List<Words> words(Part part, int index, String text) {
    List<Words> out = new ArrayList<>();
    int at = 0;
    for (Marked mark : marked(part, index)) {
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

  private List<Marked> marked(Part part, int index) {
    List<Marked> out = new ArrayList<>();
    for (int i = 0; i < article.corrections().size(); i++) {
      Span span = article.corrections().get(i).span();
      if (span != null && span.part() == part && span.index() == index) {
        out.add(new Marked(i, span));
      }
    }
    out.sort(Comparator.comparingInt(m -> m.span().start()));
    return out;
  }

  /**
   * What is said of the corrections.
   *
   * @param heads the headline that the page shows
   * @param shown the blocks that it shows
   * @param label only those on that printed page, or in these blocks; null for all
   */
  List<Erratum> of(
      Here here, IssueId issue, Headline heads, List<TextBlock> shown, @Nullable String label) {
    Set<String> marks = new HashSet<>();
    Stream.concat(heads.words(), shown.stream().flatMap(b -> b.words().stream()))
        .filter(w -> w.id() != null)
        .forEach(w -> marks.add(w.id()));
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
