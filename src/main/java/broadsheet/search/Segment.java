package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The index of one issue, in three spill files; all that stays in memory of it is this.
 *
 * @param issue which issue
 * @param documents how many articles
 * @param units length of their folded text
 * @param stem path of its files without their endings
 * @param facets what its articles can be filtered by
 */
record Segment(IssueId issue, int documents, long units, Path stem, Facets facets) {
  static Segment write(Archive archive, Issue issue, IssueSummary summary, Path stem)
      throws IOException {
    Grams grams = new Grams();
    HeadlineTails tails = new HeadlineTails();
    Facets facets = Facets.none();
    int units = 0;
    List<Article> articles = issue.articles();
    try (OutputStream rows = new BufferedOutputStream(Files.newOutputStream(file(stem, "rows")))) {
      for (int i = 0; i < articles.size(); i++) {
        ArticleSummary about = summary.articles().get(i);
        FoldedArticle text = FoldedArticle.of(articles.get(i));
        grams.add(text.text(), units);
        tails.add(text.foldedHeadline(), i);
        facets.count(archive, about);
        Bytes row = new Bytes();
        Row.of(about, text, HitRecord.encode(archive, articles.get(i), about)).writeTo(row);
        rows.write(row.toArray());
        units = Math.addExact(units, text.text().length());
      }
    }
    try (PostingsWriter out = new PostingsWriter(file(stem, "grams"))) {
      grams.writeTo(out);
    }
    try (PostingsWriter out = new PostingsWriter(file(stem, "tails"))) {
      tails.writeTo(out);
    }
    return new Segment(issue.id(), articles.size(), units, stem, facets);
  }

  Path rows() {
    return file(stem, "rows");
  }

  Path grams() {
    return file(stem, "grams");
  }

  Path tails() {
    return file(stem, "tails");
  }

  private static Path file(Path stem, String ending) {
    return stem.resolveSibling(stem.getFileName() + "." + ending);
  }
}
