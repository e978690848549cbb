package broadsheet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of characters that lies beside the classes of a room. */
final class Table {
  private Table() {}

  /** The lines of a table of this room, its comments left out. */
  static List<String> lines(String name) {
    return lines(Table.class, name);
  }

  /** The same of a table that lies beside that class. */
  static List<String> lines(Class<?> place, String name) {
    InputStream in = Objects.requireNonNull(place.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is damaged", e);
    }
  }
}
