package broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Merges spill files into one stream, never more than {@link #AT_ONCE} of them at a time.
 *
 * <p>The files are given in the order of their places, so the lists of a key are joined end to end
 * without being decoded.
 */
final class PostingsMerge {
  static final int AT_ONCE = 256;

  /**
   * A spill file.
   *
   * @param file the file
   * @param base to be added to its places
   */
  record Run(Path file, long base) {}

  /** One of the files being merged. */
  private record Source(int order, PostingsReader reader) {
    Postings current() {
      Postings current = reader.current();
      if (current == null) {
        throw new IllegalStateException("a source in the queue has postings");
      }
      return current;
    }
  }

  private static final Comparator<Source> BY_KEY =
      Comparator.comparing((Source s) -> s.current().key()).thenComparingInt(Source::order);

  private final Path folder;

  /**
   * A merge.
   *
   * @param folder where files between the first and the last merge may stand
   */
  PostingsMerge(Path folder) {
    this.folder = folder;
  }

  /** Merges and deletes the files; the sink is closed. */
  void merge(List<Run> runs, PostingsSink sink) throws IOException {
    List<Run> left = runs;
    while (left.size() > AT_ONCE) {
      left = mergeGroups(left);
    }
    mergeOnce(left, sink);
  }

  private List<Run> mergeGroups(List<Run> runs) throws IOException {
    List<Run> larger = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += AT_ONCE) {
      Path file = Files.createTempFile(folder, "merged-", "");
      mergeOnce(runs.subList(i, Math.min(i + AT_ONCE, runs.size())), new PostingsWriter(file));
      larger.add(new Run(file, 0));
    }
    return larger;
  }

  private static void mergeOnce(List<Run> runs, PostingsSink sink) throws IOException {
    List<PostingsReader> readers = new ArrayList<>();
    try (sink) {
      PriorityQueue<Source> queue = new PriorityQueue<>(BY_KEY);
      for (Run run : runs) {
        PostingsReader reader = new PostingsReader(run.file(), run.base());
        readers.add(reader);
        enqueue(queue, new Source(readers.size(), reader));
      }
      while (!queue.isEmpty()) {
        sink.accept(nextKey(queue));
      }
    } finally {
      for (PostingsReader reader : readers) {
        reader.close();
      }
    }
    for (Run run : runs) {
      Files.delete(run.file());
    }
  }

  private static Postings nextKey(PriorityQueue<Source> queue) throws IOException {
    List<Postings> same = new ArrayList<>();
    do {
      Source source = queue.remove();
      same.add(source.current());
      source.reader().next();
      enqueue(queue, source);
    } while (!queue.isEmpty() && queue.element().current().key().equals(same.get(0).key()));
    return same.size() == 1 ? same.get(0) : joined(same);
  }

  private static void enqueue(PriorityQueue<Source> queue, Source source) {
    if (source.reader().current() != null) {
      queue.add(source);
    }
  }

  private static Postings joined(List<Postings> parts) {
    Bytes gaps = new Bytes().put(parts.get(0).gaps());
    int count = parts.get(0).count();
    for (int i = 1; i < parts.size(); i++) {
      Postings part = parts.get(i);
      gaps.varint(part.first() - parts.get(i - 1).last()).put(part.gaps());
      count += part.count();
    }
    long last = parts.get(parts.size() - 1).last();
    return new Postings(parts.get(0).key(), count, parts.get(0).first(), last, gaps);
  }
}
