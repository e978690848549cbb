package broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the rows of a part, {@link #DOCUMENTS} articles a file; and, where that makes many files,
 * once more {@link #TOGETHER} files in one, for those who need most of them.
 */
final class RowFiles {
  static final int DOCUMENTS = 1024;

  /** So many files make a ream. */
  static final int TOGETHER = 64;

  /** A part of no more files has no reams. */
  static final int FEW = 16;

  private final IndexFiles files;
  private final String part;
  private final List<Column> columns;
  private final Map<String, Integer> bylines;
  private final List<Row> rows = new ArrayList<>();
  private final List<byte[]> ream = new ArrayList<>();
  private int written;
  private int reams;

  /** What a row has one of, and the numbers of what it can be. */
  private record Column(Function<Row, String> value, Map<String, Integer> numbers) {}

  RowFiles(IndexFiles files, String part, Facets facets) {
    this.files = files;
    this.part = part;
    this.columns =
        List.of(
            new Column(Row::kind, facets.kinds().numbers()),
            new Column(Row::section, facets.sections().numbers()),
            new Column(Row::district, facets.districts().numbers()),
            new Column(Row::column, facets.columns().numbers()),
            new Column(Row::quality, facets.qualities().numbers()));
    this.bylines = facets.bylines().numbers();
  }

  /** Writes the rows of spill files, one after the other, and deletes these. */
  void write(List<Path> spills) throws IOException {
    for (Path file : spills) {
      try (SpillInput spill = new SpillInput(file)) {
        while (!spill.atEnd()) {
          add(Row.read(spill));
        }
      }
      Files.delete(file);
    }
    finish();
  }

  void add(Row row) throws IOException {
    rows.add(row);
    if (rows.size() == DOCUMENTS) {
      flush();
    }
  }

  void finish() throws IOException {
    if (!rows.isEmpty()) {
      flush();
    }
    if (written > FEW && !ream.isEmpty()) {
      bind();
    }
  }

  private void flush() throws IOException {
    Bytes body = new Bytes();
    for (Column column : columns) {
      rows.forEach(row -> body.varint(column.numbers().getOrDefault(column.value().apply(row), 0)));
    }
    rows.forEach(row -> body.varint(row.bylines().size()));
    rows.forEach(row -> row.bylines().forEach(name -> body.varint(bylines.getOrDefault(name, 0))));
    byte[] bytes = body.toArray();
    files.put(part + "/r" + written++, IndexFiles.Kind.ROWS, bytes);
    rows.clear();
    ream.add(bytes);
    if (ream.size() == TOGETHER) {
      bind();
    }
  }

  private void bind() throws IOException {
    Bytes body = new Bytes();
    ream.forEach(bytes -> body.varint(bytes.length).put(bytes));
    files.put(part + "/q" + reams++, IndexFiles.Kind.REAMS, body.toArray());
    ream.clear();
  }
}
