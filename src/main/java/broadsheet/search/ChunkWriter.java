package broadsheet.search;

import broadsheet.archive.IssueId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes chunks of rows and blocks of texts, article after article in the order of the archive. */
final class ChunkWriter {
  /** A chunk holds that many articles, the last one fewer. */
  static final int DOCUMENTS = 4096;

  /** A block of texts is closed once it has that many bytes. */
  static final int TEXT_BYTES = 16 * 1024;

  /**
   * A chunk.
   *
   * @param name of its file
   * @param documents how many articles
   * @param units length of their folded text
   */
  record Chunk(String name, int documents, long units) {}

  /** Articles of the same issue that follow each other in a chunk. */
  private record IssueRun(String date, int publication, int documents) {}

  private final IndexFiles files;
  private final Facets facets;
  private final Map<String, Integer> publications;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<IssueRun> runs = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Bytes blockNames = new Bytes();
  private final Bytes texts = new Bytes();
  private int blocks;
  private int textsInBlock;

  ChunkWriter(IndexFiles files, Facets facets) {
    this.files = files;
    this.facets = facets;
    this.publications = facets.publications().numbers();
  }

  /** Adds an article; those of an issue follow each other. */
  void add(IssueId issue, Row row) throws IOException {
    countIn(issue);
    texts.varint(row.record().size()).put(row.record());
    textsInBlock++;
    rows.add(row.withoutRecord());
    if (rows.size() == DOCUMENTS) {
      flush();
    } else if (texts.size() >= TEXT_BYTES) {
      flushTexts();
    }
  }

  /** Writes what is left. */
  List<Chunk> finish() throws IOException {
    if (!rows.isEmpty()) {
      flush();
    }
    return List.copyOf(chunks);
  }

  private void countIn(IssueId issue) {
    int publication = publications.getOrDefault(issue.publication(), 0);
    IssueRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    String date = issue.date().toString();
    if (last != null && last.date().equals(date) && last.publication() == publication) {
      runs.set(runs.size() - 1, new IssueRun(date, publication, last.documents() + 1));
    } else {
      runs.add(new IssueRun(date, publication, 1));
    }
  }

  private void flushTexts() throws IOException {
    String name = files.put(IndexFiles.Kind.TEXTS, new Bytes().varint(textsInBlock).put(texts));
    blockNames.name(name).varint(textsInBlock);
    blocks++;
    texts.clear();
    textsInBlock = 0;
  }

  private void flush() throws IOException {
    if (textsInBlock > 0) {
      flushTexts();
    }
    Bytes body = new Bytes().varint(rows.size()).varint(runs.size());
    runs.forEach(run -> body.string(run.date()).varint(run.publication()).varint(run.documents()));
    long units = writeColumns(body);
    body.varint(blocks).put(blockNames);
    chunks.add(new Chunk(files.put(IndexFiles.Kind.CHUNK, body), rows.size(), units));
    rows.clear();
    runs.clear();
    blockNames.clear();
    blocks = 0;
  }

  private long writeColumns(Bytes body) {
    writeColumn(body, facets.kinds(), rows.stream().map(Row::kind).toList());
    writeColumn(body, facets.sections(), rows.stream().map(Row::section).toList());
    writeColumn(body, facets.districts(), rows.stream().map(Row::district).toList());
    writeColumn(body, facets.columns(), rows.stream().map(Row::column).toList());
    writeColumn(body, facets.qualities(), rows.stream().map(Row::quality).toList());
    rows.forEach(row -> body.varint(row.bylines().size()));
    writeColumn(
        body, facets.bylines(), rows.stream().flatMap(row -> row.bylines().stream()).toList());
    rows.forEach(row -> body.varint(row.zones().kicker()));
    rows.forEach(row -> body.varint(row.zones().headline()));
    rows.forEach(row -> body.varint(row.zones().deck()));
    rows.forEach(row -> body.varint(row.zones().body()));
    return rows.stream().mapToLong(row -> row.zones().units()).sum();
  }

  private static void writeColumn(Bytes body, Labels labels, List<String> names) {
    Map<String, Integer> numbers = labels.numbers();
    for (String name : names) {
      body.varint(numbers.getOrDefault(name, 0));
    }
  }
}
