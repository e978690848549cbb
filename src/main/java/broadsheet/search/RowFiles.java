package broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the rows of a part, {@link #DOCUMENTS} a file. */
final class RowFiles {
  static final int DOCUMENTS = 1024;

  private final IndexFiles files;
  private final String part;
  private final Facets facets;
  private final List<Row> rows = new ArrayList<>();
  private int written;

  RowFiles(IndexFiles files, String part, Facets facets) {
    this.files = files;
    this.part = part;
    this.facets = facets;
  }

  /** Writes the rows of all issues of the part and deletes their spill files. */
  void write(List<IssueIndex> issues) throws IOException {
    for (IssueIndex issue : issues) {
      try (SpillInput spill = new SpillInput(issue.rows())) {
        while (!spill.atEnd()) {
          add(Row.read(spill));
        }
      }
      Files.delete(issue.rows());
    }
    if (!rows.isEmpty()) {
      flush();
    }
  }

  private void add(Row row) throws IOException {
    rows.add(row);
    if (rows.size() == DOCUMENTS) {
      flush();
    }
  }

  private void flush() throws IOException {
    Bytes body = new Bytes();
    writeColumn(body, facets.kinds(), rows.stream().map(Row::kind).toList());
    writeColumn(body, facets.sections(), rows.stream().map(Row::section).toList());
    writeColumn(body, facets.districts(), rows.stream().map(Row::district).toList());
    writeColumn(body, facets.columns(), rows.stream().map(Row::column).toList());
    writeColumn(body, facets.qualities(), rows.stream().map(Row::quality).toList());
    rows.forEach(row -> body.varint(row.bylines().size()));
    writeColumn(
        body, facets.bylines(), rows.stream().flatMap(row -> row.bylines().stream()).toList());
    files.put(part + "/r" + written++, IndexFiles.Kind.ROWS, body.toArray());
    rows.clear();
  }

  private static void writeColumn(Bytes body, Labels labels, List<String> names) {
    Map<String, Integer> numbers = labels.numbers();
    for (String name : names) {
      body.varint(numbers.getOrDefault(name, 0));
    }
  }
}
