package broadsheet.cli;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Issue;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints articles for a person to read: the headline group, who signs, and the text. */
final class Articles {
  private final PrintWriter out;

  Articles(PrintWriter out) {
    this.out = out;
  }

  void print(Issue issue) {
    issue.articles().forEach(this::print);
  }

  private void print(Article article) {
    out.println("== " + article.id() + "  " + article.kind().label());
    field("column", article.column());
    field("district", article.district());
    field("kicker", article.heads().kicker());
    field("headline", article.heads().headline());
    article.heads().deck().forEach(line -> field("deck", line));
    field("bylines", names(article));
    article.references().forEach(r -> field(r.type().name().toLowerCase(Locale.ROOT), r.printed()));
    article.blocks().forEach(this::print);
    out.println();
  }

  private void print(Block block) {
    String mark = block.type() == Block.Type.PARAGRAPH ? "    " : "  * ";
    out.println(mark + block.text());
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.println("  " + name + ": " + value);
    }
  }

  private static String names(Article article) {
    return article.bylines().stream().map(Articles::signed).collect(Collectors.joining("、"));
  }

  private static String signed(Byline byline) {
    return byline.role() + " " + byline.name();
  }
}
