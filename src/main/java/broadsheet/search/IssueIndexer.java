package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.search.IssueIndex.PageText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes the index of one issue: its grams, words, tails of headlines and rows. */
final class IssueIndexer {
  private final Archive archive;
  private final Issue issue;
  private final List<ArticleSummary> summaries;
  private final IssueGrams grams = new IssueGrams();
  private final HeadlineTails tails = new HeadlineTails();
  private final CorrectedReadings corrected = new CorrectedReadings();
  private final Facets facets = Facets.none();
  private final Bytes rows = new Bytes();
  private final MessageDigest digest = Names.sha256();
  private final List<PageText> pages = new ArrayList<>();
  private int cells;
  private int documents;

  IssueIndexer(Archive archive, Issue issue, IssueSummary summary) {
    this.archive = archive;
    this.issue = issue;
    this.summaries = summary.articles();
  }

  /**
   * Makes it and writes its spill files.
   *
   * @param number of the issue in the spill
   * @param stem path of its own spill files without their endings
   */
  IssueIndex write(int number, Path stem, GramSpill spill) throws IOException {
    List<Article> articles = issue.articles();
    for (int first = 0; first < articles.size(); first = documents) {
      addPage(articles.get(first).page(), articles.subList(first, articles.size()));
    }
    grams.spillTo(spill, number);
    IssueIndex index =
        new IssueIndex(
            issue.id(), number, List.copyOf(pages), facets, corrected.articles(), digested(), stem);
    Files.write(index.rows(), rows.toArray());
    try (PostingsWriter out = new PostingsWriter(index.words())) {
      grams.writeWords(out);
    }
    try (PostingsWriter out = new PostingsWriter(index.tails())) {
      tails.writeTo(out);
    }
    return index;
  }

  /** How often each unit of text occurs. */
  int[] occurrences() {
    return grams.occurrences();
  }

  private void addPage(String label, List<Article> articles) {
    int first = documents;
    int start = Math.multiplyExact(cells, IssueIndex.GRID);
    int place = start;
    for (Article article : articles) {
      if (!article.page().equals(label)) {
        break;
      }
      place = Math.addExact(place, addArticle(article, place));
    }
    int length = (place - start + IssueIndex.GRID - 1) / IssueIndex.GRID;
    pages.add(new PageText(label, documents - first, length));
    cells += length;
  }

  private int addArticle(Article article, int place) {
    ArticleSummary about = summaries.get(documents);
    FoldedArticle text = FoldedArticle.of(article);
    grams.add(text, place, documents);
    tails.add(text.foldedHeadline(), documents);
    corrected.add(article);
    facets.count(archive, about);
    Row.of(about, text).writeTo(rows);
    digest.update(text.text().getBytes(StandardCharsets.UTF_16BE));
    documents++;
    return text.text().length();
  }

  private String digested() {
    Bytes rest = new Bytes();
    rest.string(issue.id().toString()).put(rows);
    facets.writeTo(rest);
    corrected.articles().forEach((reading, articles) -> rest.string(reading).varint(articles));
    for (PageText page : pages) {
      rest.string(page.label()).varint(page.documents()).varint(page.cells());
    }
    digest.update(rest.toArray());
    return HexFormat.of().formatHex(digest.digest());
  }
}
