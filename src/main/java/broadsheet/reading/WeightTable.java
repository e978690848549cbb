package broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code weights.tsv} as rows in sections; the head of the file explains its form. Numbers and
 * sentences are kept as they are written.
 */
final class WeightTable {
  /**
   * One row.
   *
   * @param section the section it stands in
   * @param name what is weighed
   * @param cell the weight, or pairs of state and weight
   * @param why what is seen, in words; may be empty
   */
  record Row(String section, String name, String cell, String why) {}

  private final List<Row> rows = new ArrayList<>();

  WeightTable(String text) {
    String section = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.strip().substring(1, line.strip().length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        String why = cells.length > 2 ? cells[2].strip() : "";
        rows.add(new Row(section, cells[0].strip(), cells[1].strip(), why));
      }
    }
  }

  /** The table that comes with the program. */
  static WeightTable bundled() {
    try (InputStream in = WeightTable.class.getResourceAsStream("weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("weights.tsv is missing from the program");
      }
      return new WeightTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> section(String name) {
    return rows.stream().filter(r -> r.section().equals(name)).toList();
  }
}
