package broadsheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadsheet.reading.Evidence;
import broadsheet.reading.PageReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The reader's reasons as the desk tells them. */
final class SpokenTest {
  /** What is seen of a line, with a sentence for it, as the reader's table of weights has it. */
  private static List<Evidence> seen() throws IOException {
    String table;
    try (InputStream in = PageReading.class.getResourceAsStream("weights.tsv")) {
      table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    int from = table.indexOf("\n[lines]");
    List<Evidence> out = new ArrayList<>();
    for (String row : table.substring(from, table.indexOf("\n[", from + 1)).strip().split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length > 2 && !cells[2].isEmpty()) {
        String rule = cells[0].toLowerCase(Locale.ROOT).replace('_', '-');
        out.add(new Evidence(rule, cells[2], 1));
      }
    }
    return out;
  }

  @Test
  void everythingThatIsSeenOfALineIsToldInChineseToo() throws IOException {
    Spoken desk = new Spoken("zh-Hans");
    List<Evidence> all = seen();
    assertFalse(all.isEmpty());
    List<String> english =
        all.stream().filter(e -> desk.why(e).equals(e.why())).map(Evidence::rule).toList();
    assertEquals(List.of(), english);
  }

  @Test
  void whatTheTableLacksIsToldInEnglish() {
    Evidence strange = new Evidence("no-such-rule", "it is odd", 1.5);
    assertEquals("it is odd", new Spoken("zh-Hans").why(strange));
    assertEquals("+1.5 it is odd", new Spoken("zh-Hans").sentence(strange));
  }
}
