package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Reads a page again as another OCR engine would: other line breaks, some other characters, marks
 * dropped. The same seed does the same damage.
 */
final class ReOcr {
  /** How the new engine breaks lines. */
  enum Breaks {
    /** A paragraph a line, as before. */
    SAME,
    /** At the width of a column of type. */
    COLUMNS,
    /** Here and there. */
    RAGGED,
    /** Some lines run together with the next. */
    TOGETHER
  }

  private static final String ALIKE = "未末已己日曰土士人入大太天夫干千广厂厅斤斥由甲申田目且白百问间同冋篇篙徐除备各名台合";

  private final Random random;
  private final Breaks breaks;
  private final double wrong;

  /**
   * An engine.
   *
   * @param wrong share of characters that are read as others
   */
  ReOcr(long seed, Breaks breaks, double wrong) {
    this.random = new Random(seed);
    this.breaks = breaks;
    this.wrong = wrong;
  }

  String read(String page) {
    List<String> lines =
        Arrays.stream(page.split("\n"))
            .map(l -> l.replaceFirst("^#+\\s*", "").strip())
            .filter(l -> !l.isEmpty())
            .map(this::misread)
            .toList();
    return switch (breaks) {
      case SAME -> String.join("\n\n", lines);
      case COLUMNS -> lines.stream().map(l -> broken(l, 21, 21)).collect(Collectors.joining("\n"));
      case RAGGED -> lines.stream().map(l -> broken(l, 24, 90)).collect(Collectors.joining("\n"));
      case TOGETHER -> together(lines);
    };
  }

  private String misread(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean sign = "，。、“”".indexOf(c) >= 0;
      if (sign && random.nextInt(25) == 0) {
        continue;
      }
      boolean han = c >= 0x4E00 && c <= 0x9FFF;
      out.append(han && random.nextDouble() < wrong ? other(c) : c);
    }
    return out.toString();
  }

  private char other(char c) {
    int at = ALIKE.indexOf(c);
    return at >= 0
        ? ALIKE.charAt(at % 2 == 0 ? Math.min(at + 1, ALIKE.length() - 1) : at - 1)
        : (char) (0x4E00 + random.nextInt(5000));
  }

  private String broken(String line, int least, int most) {
    List<String> out = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int width = least + (most > least ? random.nextInt(most - least) : 0);
      int to = Math.min(line.length(), from + width);
      out.add(line.substring(from, to));
      from = to;
    }
    return String.join("\n", out);
  }

  private String together(List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append(line).append(random.nextInt(6) == 0 ? "" : "\n");
    }
    return out.toString();
  }
}
