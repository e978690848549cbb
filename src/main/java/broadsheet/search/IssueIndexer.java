package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import broadsheet.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes the index of one issue: its grams, words, tails of headlines and rows. */
final class IssueIndexer {
  private final Archive archive;
  private final IssueId issue;
  private final List<IndexedArticle> articles;
  private final IssueGrams grams = new IssueGrams();
  private final HeadlineTails tails = new HeadlineTails();
  private final CorrectedReadings corrected = new CorrectedReadings();
  private final Facets facets = Facets.none();
  private final Bytes rows = new Bytes();
  private final MessageDigest digest = Sha256.digest();
  private final List<Zones> zones = new ArrayList<>();

  /**
   * An indexer.
   *
   * @param articles of the issue, as the index numbers them
   */
  IssueIndexer(Archive archive, IssueId issue, List<IndexedArticle> articles) {
    this.archive = archive;
    this.issue = issue;
    this.articles = articles;
  }

  /**
   * Makes it and writes its spill files.
   *
   * @param number of the issue in the spill
   * @param stem path of its own spill files without their endings
   */
  IssueIndex write(int number, Path stem, GramSpill spill) throws IOException {
    int place = 0;
    for (IndexedArticle article : articles) {
      add(article, place);
      place = Math.addExact(place, article.text().zones().units());
    }
    grams.spillTo(spill, number);
    IssueIndex index = new IssueIndex(about(), number, facets, stem);
    Files.write(index.rows(), rows.toArray());
    try (PostingsWriter out = new PostingsWriter(index.words())) {
      grams.writeWords(out);
    }
    try (PostingsWriter out = new PostingsWriter(index.tails())) {
      tails.writeTo(out);
    }
    return index;
  }

  private void add(IndexedArticle article, int place) {
    FoldedArticle text = article.text();
    int document = zones.size();
    grams.add(text, place, document);
    tails.add(text.foldedHeadline(), document);
    corrected.add(article.article());
    facets.count(archive, article.about());
    Row.of(article.about()).writeTo(rows);
    digest.update(units(text.text()));
    zones.add(text.zones());
  }

  /** Folded text has no half surrogate pairs, so its units are its UTF-16. */
  private static byte[] units(String text) {
    byte[] bytes = new byte[text.length() * Character.BYTES];
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      bytes[2 * i] = (byte) (unit >> Byte.SIZE);
      bytes[2 * i + 1] = (byte) unit;
    }
    return bytes;
  }

  private IndexedIssue about() {
    List<Integer> lengths = IndexedArticle.byLength(articles).stream().map(List::size).toList();
    Bytes rest = new Bytes();
    rest.string(issue.toString()).put(rows);
    facets.writeTo(rest);
    corrected.articles().forEach((reading, articles) -> rest.string(reading).varint(articles));
    articles.forEach(article -> rest.string(article.text().foldedHeadline()));
    String aside = HexFormat.of().formatHex(Sha256.digest().digest(rest.toArray()));
    lengths.forEach(rest::varint);
    zones.forEach(zone -> zone.writeTo(rest));
    digest.update(rest.toArray());
    String whole = HexFormat.of().formatHex(digest.digest());
    List<Integer> order = articles.stream().map(IndexedArticle::place).toList();
    return new IndexedIssue(issue, lengths, whole, aside, zones, order, corrected.articles());
  }
}
