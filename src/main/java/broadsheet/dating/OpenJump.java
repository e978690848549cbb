package broadsheet.dating;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.archive.PageReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A jump whose other half is not there.
 *
 * @param type goes on, or comes from
 * @param page the label it names, as printed
 * @param title what stands over the text
 */
record OpenJump(PageReference.Type type, String page, String title) {
  private static final double ALIKE = 0.6;

  /** The open jumps of one page. */
  static List<OpenJump> of(Issue issue, Page page) {
    return page.articles().stream()
        .map(issue::article)
        .filter(a -> a.page().equals(page.label()))
        .flatMap(a -> a.references().stream().filter(OpenJump::open).map(r -> of(a, r)))
        .toList();
  }

  private static boolean open(PageReference reference) {
    return reference.type() != PageReference.Type.SEE && reference.article() == null;
  }

  private static OpenJump of(Article article, PageReference reference) {
    String headline = article.heads().headline();
    return new OpenJump(reference.type(), reference.printed(), headline == null ? "" : headline);
  }

  /**
   * Whether the two are halves of one text: one goes on, one comes from, and both have its title.
   *
   * @param label the page that this one is on, or empty when that is not known
   * @param others the page that the other one is on, likewise
   */
  boolean fits(OpenJump other, String label, String others) {
    boolean named = Labels.same(page, others) && Labels.same(other.page, label);
    return type != other.type && named && alike(title, other.title);
  }

  private static boolean alike(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> theirs = pairs(other);
    int fewer = Math.min(pairs.size(), theirs.size());
    pairs.retainAll(theirs);
    return fewer >= 2 && pairs.size() >= ALIKE * fewer;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
