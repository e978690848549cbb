package broadsheet.review;

import broadsheet.reading.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The reader's reasons in the language of the interface. The reader gives them in English; for
 * Chinese there is a table by rule, and a rule that it lacks is told in English.
 */
final class Spoken {
  private static final Map<String, String> CHINESE = table("reasons.zh-Hans.tsv");

  private final boolean chinese;

  Spoken(String language) {
    this.chinese = language.startsWith("zh");
  }

  /** {@code +10.0 opens as a report does}. */
  String sentence(Evidence evidence) {
    return chinese
        ? String.format(Locale.ROOT, "%+.1f %s", evidence.weight(), why(evidence))
        : evidence.sentence().strip();
  }

  /** What was seen. */
  String why(Evidence evidence) {
    return chinese ? CHINESE.getOrDefault(evidence.rule(), evidence.why()) : evidence.why();
  }

  /** The strongest of the reasons; empty when there is none. */
  String strongest(List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : why(evidence.get(0));
  }

  private static Map<String, String> table(String name) {
    InputStream in = Objects.requireNonNull(Spoken.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is damaged", e);
    }
  }
}
