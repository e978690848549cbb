package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.topics.Earlier;
import broadsheet.text.Fold;
import broadsheet.text.WordEdges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which earlier articles were about the same.
 *
 * @param here the page of the article
 * @param paper its issue
 */
record EarlierEntries(Here here, Paper paper) {
  /** With more a reader would choose none. */
  private static final int LISTED = 4;

  private static final int WORDS = 3;

  /** The latest first; what the page names as another printing is not said again. */
  List<EarlierEntry> of(ArticleSummary article) {
    List<Earlier> all = paper.background().of(article.id());
    if (all.isEmpty()) {
      return List.of();
    }
    List<ArticleId> printed = printed(article.id());
    String text = text(article);
    return all.stream()
        .filter(earlier -> !printed.contains(earlier.article().id()))
        .limit(LISTED)
        .sorted(Comparator.comparing((Earlier e) -> e.article().issue()).reversed())
        .map(earlier -> entry(earlier, text))
        .toList();
  }

  /** All that the article says, as it is printed. */
  private String text(ArticleSummary summary) {
    HeadlineGroup heads = summary.heads();
    StringBuilder text = new StringBuilder();
    for (String line : Arrays.asList(heads.kicker(), heads.headline())) {
      text.append(line == null ? "" : line).append('\n');
    }
    heads.deck().forEach(line -> text.append(line).append('\n'));
    Article article = paper.find(summary.id());
    if (article != null) {
      article.blocks().forEach(block -> text.append(block.text()).append('\n'));
    }
    return text.toString();
  }

  /** Whole words as the article prints them; one that overlapping grams feign stands nowhere. */
  private static List<String> printed(List<String> shared, String text) {
    String simplified = Fold.simplified(text);
    List<String> words = new ArrayList<>();
    for (String word : shared) {
      int at = simplified.indexOf(word);
      if (at >= 0) {
        words.add(WordEdges.whole(text, at, at + word.length()));
      }
    }
    return words.stream().distinct().limit(WORDS).toList();
  }

  private List<ArticleId> printed(ArticleId article) {
    IssueReprints reprints = paper.reprints();
    List<ArticleSummary> printings =
        reprints.cluster(article).map(Cluster::printings).orElse(List.of());
    return Stream.concat(printings.stream(), reprints.related(article).stream())
        .map(ArticleSummary::id)
        .toList();
  }

  private EarlierEntry entry(Earlier earlier, String text) {
    ArticleSummary article = earlier.article();
    IssueId issue = article.issue();
    return new EarlierEntry(
        here.link(article.title(), Entries.address(here.imprint(), article)),
        here.publication(issue),
        issue.date().toString(),
        here.link(here.issueDate(issue), Urls.issue(issue)),
        printed(earlier.shared(), text));
  }
}
