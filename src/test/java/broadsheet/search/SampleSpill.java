package broadsheet.search;

import broadsheet.archive.Issue;
import broadsheet.bench.Trees;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The grams of the sample archive, as they wait to be written.
 *
 * @param texts of the one part that it is
 * @param buckets its grams in the order of their keys
 */
record SampleSpill(PartTexts texts, List<long[]> buckets) {
  SampleSpill {
    buckets = List.copyOf(buckets);
  }

  /** The sample archive, read. */
  static List<Issue> issues() {
    Holdings holdings = ContentFolder.open(Path.of("content")).value();
    IssueReader reader = new IssueReader(holdings.archive());
    return holdings.issues().stream()
        .map(folder -> reader.read(ContentFolder.read(holdings, folder).value()).value().issue())
        .toList();
  }

  static SampleSpill read() {
    try {
      Path folder = Files.createTempDirectory("broadsheet-loops");
      try (GramSpill spill = new GramSpill(folder)) {
        return read(folder, spill);
      } finally {
        Trees.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleSpill read(Path folder, GramSpill spill) throws IOException {
    List<IssueIndex> indexed = new ArrayList<>();
    for (Issue issue : issues()) {
      int number = indexed.size();
      List<IndexedArticle> articles = IndexedArticle.of(issue, TestIndex.summary(issue));
      IssueIndexer indexer = new IssueIndexer(TestIndex.ARCHIVE, issue.id(), articles);
      indexed.add(indexer.write(number, folder.resolve("issue-" + number), spill));
    }
    PartTexts texts = PartTexts.spilled(indexed, indexed.size());
    List<long[]> buckets = new ArrayList<>();
    for (int bucket = 0; bucket < GramSpill.BUCKETS; bucket++) {
      buckets.add(GramFiles.sorted(bucket, spill, texts));
    }
    return new SampleSpill(texts, buckets);
  }
}
