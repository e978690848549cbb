package broadsheet.reading;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.LineRef;
import broadsheet.archive.PageReference;
import broadsheet.reading.LineFeatures.Finish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds on a finished page the paragraphs that stop in the middle of a sentence, and looks once
 * more for what may carry them on. It joins nothing: it tells an editor where to look.
 */
public final class TornEnds {
  /** Shorter paragraphs without a stop are lines of lists and tables. */
  private static final int SHORTEST = 18;

  private static final int CANDIDATES = 3;
  private static final double LEAST = 0.1;

  /** With more paragraphs to compare, only near ones are looked at, so that time stays linear. */
  private static final int MOST = 60;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final ParagraphPairs pairs;

  /**
   * A paragraph of the page.
   *
   * @param article place of its article among those of the page
   * @param first its first line, if that is on this page, else 0
   * @param last its last line, if that is on this page, else 0
   * @param text its folded text
   * @param opens whether no paragraph of its article stands before it
   * @param bare whether its article has no headline
   * @param goesOn whether its article goes on on another page behind it
   */
  private record Paragraph(
      int article, int first, int last, String text, boolean opens, boolean bare, boolean goesOn) {
    boolean torn() {
      Finish finish = FeatureReader.finish(text);
      boolean prose = text.indexOf(',') >= 0 || text.indexOf('。') >= 0;
      boolean cut = finish == Finish.OPEN || finish == Finish.COMMA;
      return last > 0 && cut && prose && !goesOn && text.length() >= SHORTEST;
    }
  }

  private TornEnds(Issue issue, String label) {
    for (int i = 0; i < issue.articles().size(); i++) {
      Article article = issue.articles().get(i);
      if (article.pages().contains(label)) {
        add(article, i, label);
      }
    }
    pairs = new ParagraphPairs(paragraphs.stream().map(Paragraph::text).toList());
  }

  /**
   * The torn ends of a page, in the order of their articles.
   *
   * @param issue the issue as it was read
   * @param label the page
   */
  public static List<TornEnd> of(Issue issue, String label) {
    TornEnds page = new TornEnds(issue, label);
    List<TornEnd> ends = new ArrayList<>();
    for (int i = 0; i < page.paragraphs.size(); i++) {
      Paragraph paragraph = page.paragraphs.get(i);
      if (paragraph.torn()) {
        ends.add(new TornEnd(paragraph.last(), paragraph.text().length(), page.candidates(i)));
      }
    }
    return ends;
  }

  private void add(Article article, int place, String label) {
    List<Block> blocks =
        article.blocks().stream().filter(b -> b.type() == Block.Type.PARAGRAPH).toList();
    boolean jumps =
        article.references().stream().anyMatch(r -> r.type() == PageReference.Type.CONTINUES_ON);
    for (int i = 0; i < blocks.size(); i++) {
      List<LineRef> lines = blocks.get(i).lines();
      if (lines.isEmpty()) {
        continue;
      }
      LineRef first = lines.get(0);
      LineRef last = lines.get(lines.size() - 1);
      paragraphs.add(
          new Paragraph(
              place,
              first.page().equals(label) ? first.line() : 0,
              last.page().equals(label) ? last.line() : 0,
              Glyphs.fold(blocks.get(i).text()),
              i == 0,
              article.heads().equals(HeadlineGroup.NONE),
              jumps && i == blocks.size() - 1));
    }
  }

  private List<TornEnd.Candidate> candidates(int end) {
    List<TornEnd.Candidate> all = new ArrayList<>();
    int reach = paragraphs.size() > MOST ? MOST / 4 : paragraphs.size();
    int from = Math.max(0, end - reach);
    int to = Math.min(paragraphs.size(), end + reach + 1);
    for (int start = from; start < to; start++) {
      if (start != end && paragraphs.get(start).first() > 0) {
        TornEnd.Candidate candidate = candidate(end, start);
        if (candidate.probability() >= LEAST) {
          all.add(candidate);
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((TornEnd.Candidate c) -> -c.probability())
            .thenComparingInt(TornEnd.Candidate::line));
    return all.subList(0, Math.min(CANDIDATES, all.size()));
  }

  private TornEnd.Candidate candidate(int end, int start) {
    List<Evidence> why = new ArrayList<>();
    Paragraph a = paragraphs.get(end);
    Paragraph b = paragraphs.get(start);
    String first = b.text();
    add(why, "next", "stands right below it", start == end + 1 ? 1.5 : 0);
    add(why, "pair", "the page knows the word that the two ends make", 0.8 * known(a, b));
    add(why, "word", "a word is cut between the two", WordPairs.word(a.text(), first) ? 1.5 : 0);
    add(why, "quote", "closes the quote that was left open", closes(a.text(), first));
    add(why, "torn-start", "begins as if in the middle of a sentence", torn(first) ? 1 : 0);
    add(why, "dateline", "opens as a report does", Openings.dateline(first) ? -4 : 0);
    add(why, "headless", "has no headline of its own", b.opens() && b.bare() ? 1.5 : 0);
    boolean headed = b.opens() && !b.bare();
    add(why, "headed", "stands under a headline of its own", headed ? -1 : 0);
    boolean follows = !b.opens() && start > 0 && !paragraphs.get(start - 1).torn();
    boolean other = follows && start != end + 1;
    add(why, "follows", "follows a paragraph that is whole", other ? -1.5 : 0);
    add(why, "words", "speaks of the same things", 3 * pairs.between(end, start));
    double sum = why.stream().mapToDouble(Evidence::weight).sum();
    why.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
    return new TornEnd.Candidate(b.first(), 1 / (1 + Math.exp(3 - sum)), why);
  }

  private static void add(List<Evidence> why, String rule, String words, double weight) {
    if (Math.abs(weight) >= 0.05) {
      why.add(new Evidence(rule, words, weight));
    }
  }

  private int known(Paragraph a, Paragraph b) {
    if (a.text().isEmpty() || b.text().isEmpty()) {
      return 0;
    }
    return Math.min(2, pairs.known(a.text().charAt(a.text().length() - 1), b.text().charAt(0)));
  }

  private static boolean torn(String text) {
    return FeatureReader.tornStart(text.substring(0, Math.min(60, text.length())));
  }

  private static double closes(String end, String start) {
    boolean open = end.lastIndexOf('“') > end.lastIndexOf('”');
    int close = start.indexOf('”');
    int opens = start.indexOf('“');
    boolean closes = close >= 0 && (opens < 0 || close < opens);
    return open && closes ? 2.5 : open != closes ? -1 : 0;
  }
}
