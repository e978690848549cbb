package broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Writes the files of one part. */
final class PartFiles {
  private final IndexFiles files;
  private final Spilled spilled;
  private final List<IssueIndex> issues;
  private final Part part;
  private final String name;
  private final PartTexts texts;

  /**
   * What waits on disk.
   *
   * @param folder of the spill files
   * @param grams those of all issues
   * @param issues how many issues have been added
   */
  record Spilled(Path folder, GramSpill grams, int issues) {}

  /**
   * @param issues of the part, in the order of the archive
   */
  PartFiles(IndexFiles files, Spilled spilled, Part part, List<IssueIndex> issues) {
    this.files = files;
    this.spilled = spilled;
    this.part = part;
    this.name = part.name();
    this.issues = issues;
    this.texts = PartTexts.spilled(issues, spilled.issues());
  }

  /**
   * Writes them.
   *
   * @param longLists which lists have their own files
   */
  IndexedPart write(Jobs threads, LongLists longLists) throws IOException {
    GramFiles grams = new GramFiles(name, texts, spilled.grams(), files, longLists);
    Jobs.Job<GramFiles.Written> gramFiles = threads.begin(grams::write);
    Jobs.Job<List<String>> words = threads.begin(this::words);
    Jobs.Job<Integer> names = threads.begin(this::names);
    names.result();
    GramFiles.Written written = gramFiles.result();
    return new IndexedPart(
        name,
        part.seal(),
        written.shards(),
        written.sampled(),
        written.frequent(),
        words.result(),
        texts.documents(),
        texts.bundles());
  }

  /** Writes the words; returns the first of each shard. */
  private List<String> words() throws IOException {
    ListCoder coder = new ListCoder(texts);
    KeyShards words = new KeyShards(files, IndexFiles.Kind.WORDS, name + "/w");
    PostingsSink lists = words.ofLists(word -> coder.word(word).inShard().toArray());
    merge(IssueIndex::words, i -> texts.firstPlace(i.number()), lists);
    return words.firstKeys();
  }

  /** Writes what the part tells besides its lists; returns how many articles it has. */
  private int names() throws IOException {
    List<PartNames.Source> sources =
        issues.stream()
            .map(
                i ->
                    new PartNames.Source(
                        i.facets(),
                        i.about().corrected(),
                        i.rows(),
                        i.tails(),
                        texts.firstDocument(i.number())))
            .toList();
    new PartNames(files, name, spilled.folder()).write(sources, texts.documents());
    return texts.documents();
  }

  private void merge(
      Function<IssueIndex, Path> file, ToLongFunction<IssueIndex> base, PostingsSink to)
      throws IOException {
    List<PostingsMerge.Run> runs =
        issues.stream()
            .map(i -> new PostingsMerge.Run(file.apply(i), base.applyAsLong(i)))
            .toList();
    new PostingsMerge(spilled.folder()).merge(runs, to);
  }
}
