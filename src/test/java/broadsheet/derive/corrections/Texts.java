package broadsheet.derive.corrections;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.PlainArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Issues of plain texts, an article a text. */
final class Texts {
  private Texts() {}

  static Issue issue(int day, String... texts) {
    IssueId id = new IssueId("yxrb", LocalDate.of(2022, 1, 1).plusDays(day), "");
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      int number = articles.size() + 1;
      ArticleId article = new ArticleId(id + "-01-" + number);
      List<Block> blocks = List.of(PlainArticle.paragraph(text));
      articles.add(PlainArticle.of(article, number, blocks));
    }
    return new Issue(id, null, List.of(), List.of(), articles);
  }

  /** What is proposed for the last of some issues, as {@code before[printed>proposed]after}. */
  static List<String> proposed(List<Issue> issues) {
    Usage usage = Usage.of(100);
    issues.forEach(usage::add);
    Issue last = issues.get(issues.size() - 1);
    return new Corrections(usage).of(last, List.of()).stream().map(Texts::shown).toList();
  }

  static String shown(Proposal p) {
    String before = tail(p.at().before());
    String after = p.at().after().substring(0, Math.min(2, p.at().after().length()));
    return before + "[" + p.at().text() + ">" + p.proposed() + "]" + after;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 2));
  }
}
