package broadsheet.derive.corrections;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.derive.Variant;
import broadsheet.derive.Variant.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what was probably misread in an issue.
 *
 * <p>A function of the issue, its variants and the merged counts of the archive; safe to use from
 * many threads once the counts are complete.
 */
public final class Corrections {
  /**
   * Odds below which nothing is proposed; 1.8 is 86 %. To be wrong costs more than to be silent.
   */
  private static final double LEAST_ODDS = 1.8;

  private static final double LEAST_OF_PRINTINGS = 0.6;

  private final Usage usage;
  private final BrokenWords words;
  private final OddTerms terms;

  /**
   * Corrections by what the archive usually writes.
   *
   * @param usage counts of the whole archive, or of a fair part of it; read only from now on
   */
  public Corrections(Usage usage) {
    this.usage = usage;
    this.words = new BrokenWords(usage);
    this.terms = new OddTerms(usage);
  }

  /**
   * What is proposed for an issue, by article; a place has one proposal at most, and where
   * printings differ nothing but the comparison decides.
   *
   * @param issue the issue
   * @param variants places where one of its articles differs from another printing, all of a place
   *     among them; such as have none of its articles are left aside
   */
  public List<Proposal> of(Issue issue, List<Variant> variants) {
    Map<ArticleId, List<Proposal>> ofPrintings = ofPrintings(variants);
    Set<Passage> compared = new HashSet<>();
    variants.forEach(v -> compared.addAll(List.of(v.one(), v.other())));
    String whole = text(issue.articles());
    List<Proposal> proposals = new ArrayList<>();
    for (Article article : issue.articles()) {
      proposals.addAll(ofPrintings.getOrDefault(article.id(), List.of()));
      inArticle(article, whole).stream()
          .filter(p -> !compared.contains(p.at()))
          .forEach(proposals::add);
    }
    return List.copyOf(proposals);
  }

  private Map<ArticleId, List<Proposal>> ofPrintings(List<Variant> variants) {
    Map<ArticleId, List<Proposal>> found = new HashMap<>();
    Map<Passage, Proposal> best = new LinkedHashMap<>();
    Printings printings = new Printings(usage, variants);
    for (Variant variant : variants) {
      judge(printings, variant.one(), variant.other(), best);
      judge(printings, variant.other(), variant.one(), best);
    }
    for (Proposal proposal : best.values()) {
      found.computeIfAbsent(proposal.article(), a -> new ArrayList<>()).add(proposal);
    }
    return found;
  }

  private static void judge(
      Printings printings, Passage wrong, Passage right, Map<Passage, Proposal> best) {
    Proposal proposal = printings.judge(wrong, right);
    if (proposal != null && proposal.probability() >= LEAST_OF_PRINTINGS) {
      best.merge(wrong, proposal, (a, b) -> a.probability() >= b.probability() ? a : b);
    }
  }

  private List<Proposal> inArticle(Article article, String issue) {
    String own = text(List.of(article));
    List<Proposal> proposals = new ArrayList<>();
    for (String field : Fields.of(article)) {
      TreeMap<Integer, Doubt> best = new TreeMap<>();
      List<Doubt> doubts = new ArrayList<>(words.in(field));
      doubts.addAll(terms.in(field, term -> count(own, term), term -> count(issue, term)));
      doubts.addAll(Strays.in(field));
      doubts.forEach(d -> best.merge(d.from(), d, Corrections::stronger));
      best.values().stream()
          .filter(d -> d.odds() >= LEAST_ODDS)
          .map(d -> d.proposal(article.id()))
          .forEach(proposals::add);
    }
    return proposals;
  }

  private static Doubt stronger(Doubt a, Doubt b) {
    return a.odds() >= b.odds() ? a : b;
  }

  private static String text(List<Article> articles) {
    StringBuilder text = new StringBuilder();
    articles.forEach(a -> Fields.of(a).forEach(field -> text.append(field).append('\n')));
    return text.toString();
  }

  private static int count(String text, String term) {
    int times = 0;
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      times++;
    }
    return times;
  }
}
