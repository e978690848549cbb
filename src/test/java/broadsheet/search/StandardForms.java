package broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The table of traditional and variant forms, as a plain look at its rows has it. */
public final class StandardForms {
  private static final Path TABLE = Path.of("src/main/resources/broadsheet/text/variant-forms.tsv");
  private static final Map<Integer, Integer> FORMS = read();

  private StandardForms() {}

  /** The text with every form replaced by its simplified character. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c < 0x80 ? c : FORMS.getOrDefault(c, c)));
    return out.toString();
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> forms = new HashMap<>();
    try {
      for (String row : Files.readAllLines(TABLE)) {
        if (!row.startsWith("#")) {
          row.codePoints().skip(2).forEach(form -> forms.put(form, row.codePointAt(0)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(forms);
  }
}
