package broadsheet.source;

import broadsheet.source.Findings.Spot;
import broadsheet.text.EncodedText;
import broadsheet.text.Encoding;
import broadsheet.text.LineStarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text file in whatever encoding it is, and says what could not be read of it. */
final class TextFile {
  /** Beyond this many bytes a file is surely no page, and no string could hold it. */
  private static final long LARGEST = 1L << 30;

  private TextFile() {}

  /** The text without control characters; nothing when the file cannot be read at all. */
  static Optional<String> read(Path file, @Nullable Encoding declared, Findings findings) {
    try {
      if (Files.size(file) > LARGEST) {
        findings.error(Spot.FILE, "larger than 1 GiB", "a page has some thousand characters");
        return Optional.empty();
      }
      EncodedText read = EncodedText.decode(Files.readAllBytes(file), declared);
      reportEncoding(read, declared, findings);
      return Optional.of(withoutControls(read.text(), findings));
    } catch (IOException e) {
      findings.error(Spot.FILE, "cannot be read: " + e, "may this user open the file?");
      return Optional.empty();
    }
  }

  private static void reportEncoding(
      EncodedText read, @Nullable Encoding declared, Findings findings) {
    // A byte order mark is not a contradiction, and ASCII reads the same in every encoding.
    if (declared != null && read.encoding() != declared && !isAscii(read.text())) {
      String what = "is " + read.encoding().label() + ", not " + declared.label() + " as declared";
      findings.warn(Spot.FILE, what, "correct or remove 'encoding' in issue.yml");
    }
    if (read.bad() > 0) {
      String what = "bytes that mean nothing in " + read.encoding().label();
      String times = read.bad() == 1 ? "" : ", here and in " + (read.bad() - 1) + " more places";
      findings.warn(spot(read.text(), read.firstBad()), what + times, "they were kept as \uFFFD");
    }
  }

  private static String withoutControls(String text, Findings findings) {
    int first = -1;
    int count = 0;
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        first = count++ == 0 ? i : first;
        clean.setCharAt(i, ' ');
      }
    }
    if (count == 0) {
      return text;
    }
    String what = count == 1 ? "a control character" : count + " control characters, the first";
    findings.warn(spot(text, first), what, "read as white space");
    return clean.toString();
  }

  /** Tab, line ends and form feed (a page break of the OCR) are ordinary white space. */
  private static boolean isControl(char c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || (c >= 0x7F && c < 0xA0 && c != 0x85);
  }

  private static Spot spot(String text, int offset) {
    LineStarts lines = new LineStarts(text);
    return new Spot(lines.lineAt(offset), lines.columnAt(offset));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
