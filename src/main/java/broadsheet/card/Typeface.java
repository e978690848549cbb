package broadsheet.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of cards: Noto Serif SC Bold, cut down to GB 2312 and the traditional forms of its
 * characters that are in Big5.
 *
 * <p>May be used from several threads.
 */
final class Typeface {
  private static final String FONT = "noto-serif-sc-bold.otf";

  /** Misses names of letters, which nobody asks for; held, for loggers are forgotten otherwise. */
  private static final Logger TABLE = Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

  /** U+3013, which stands where a letter is missing. */
  private static final int GETA = 0x3013;

  private final OpenTypeFont font;
  private final CFFFont outlines;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  /**
   * A letter of one point.
   *
   * @param outline with the baseline at 0 and y growing downwards
   * @param advance to the next letter
   */
  record Letter(Path2D outline, double advance) {}

  Typeface() {
    TABLE.setLevel(Level.OFF);
    try (InputStream in = Typeface.class.getResourceAsStream("/broadsheet/card/" + FONT)) {
      if (in == null) {
        throw new IllegalStateException("no " + FONT + " in the tool");
      }
      font = new OTFParser().parse(new RandomAccessReadBuffer(in));
      outlines = font.getCFF().getFont();
      characters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letter of a character; the geta mark for one that the face lacks, as printers do. */
  Letter letter(int character) {
    return letters.computeIfAbsent(character, this::read);
  }

  /** The library keeps what it reads, and is not made for several threads. */
  private synchronized Letter read(int character) {
    try {
      int found = characters.getGlyphId(character);
      int glyph = found == 0 ? characters.getGlyphId(GETA) : found;
      GeneralPath path = outlines.getType2CharString(cid(glyph)).getPath();
      AffineTransform scale = AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm);
      return new Letter(new Path2D.Double(path, scale), font.getAdvanceWidth(glyph) / unitsPerEm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int cid(int glyph) {
    return outlines.getCharset().getCIDForGID(glyph);
  }

  /** How wide a text of one point is. */
  double width(String text) {
    return text.codePoints().mapToDouble(c -> letter(c).advance()).sum();
  }
}
