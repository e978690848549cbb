package broadsheet.card;

import broadsheet.site.CardView;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws cards: a newspaper's name and date over a headline, in ink on paper.
 *
 * <p>1200 by 630 points are what Open Graph's readers ask for (Facebook's <i>Sharing best
 * practices</i>). May be used from several threads.
 */
public final class Engraver {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final double MEASURE = WIDTH - 2.0 * MARGIN;
  private static final int BAR = 20;

  /** Shades from paper to ink; with the colour of the bar they are what four bits can tell. */
  private static final int SHADES = 15;

  private static final Color PAPER = new Color(0xFB, 0xF8, 0xF1);
  private static final Color INK = new Color(0x1B, 0x1A, 0x17);
  private static final Color RED = new Color(0x8C, 0x1C, 0x13);

  private static final List<Integer> HEADLINE = List.of(100, 88, 76, 64);
  private static final int MOST_LINES = 3;
  private static final double LEADING = 1.32;

  private final Typeface face = new Typeface();

  /** An engraver with the tool's own letters. */
  public Engraver() {
    // Pictures are drawn in memory; no window, no dock icon.
    System.setProperty("java.awt.headless", "true");
  }

  /**
   * Draws a card.
   *
   * @return a PNG file
   */
  public byte[] png(CardView card) {
    BufferedImage drawing = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawing.createGraphics();
    try {
      draw(card, pen);
    } finally {
      pen.dispose();
    }
    return encoded(shaded(drawing));
  }

  /** Black on white; the colours come with the shades. */
  private void draw(CardView card, Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    masthead(card, pen);
    double top = 166;
    if (!card.over().isEmpty()) {
      Setting over = Setting.of(card.over(), face, MEASURE, List.of(34), 1);
      pen.setColor(new Color(0x50, 0x50, 0x50));
      text(over.lines().get(0), MARGIN, 224, over.size(), pen);
      pen.setColor(Color.BLACK);
      top = 232;
    }
    headline(card.headline(), top, pen);
    pen.setColor(new Color(0x50, 0x50, 0x50));
    Setting foot = Setting.of(card.foot(), face, MEASURE, List.of(28), 1);
    text(foot.lines().isEmpty() ? "" : foot.lines().get(0), MARGIN, 578, foot.size(), pen);
  }

  private void masthead(CardView card, Graphics2D pen) {
    Setting name = Setting.of(card.publication(), face, 640, List.of(58, 46, 36, 28), 1);
    text(name.lines().get(0), MARGIN, 118, name.size(), pen);
    double width = 30 * face.width(card.date());
    text(card.date(), WIDTH - MARGIN - width, 118, 30, pen);
    pen.fill(new Rectangle2D.Double(MARGIN, 144, MEASURE, 4));
    pen.fill(new Rectangle2D.Double(MARGIN, 152, MEASURE, 1));
  }

  /** In the middle of the room that is left between the rules and the foot. */
  private void headline(String headline, double top, Graphics2D pen) {
    Setting set = Setting.of(headline, face, MEASURE, HEADLINE, MOST_LINES);
    double height = set.lines().size() * LEADING * set.size();
    double y = top + (540 - top - height) / 2 + set.size() * 1.02;
    for (String line : set.lines()) {
      text(line, MARGIN, y, set.size(), pen);
      y += LEADING * set.size();
    }
  }

  private void text(String text, double left, double baseline, double size, Graphics2D pen) {
    double x = left;
    for (int c : text.codePoints().toArray()) {
      Typeface.Letter letter = face.letter(c);
      AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
      place.scale(size, size);
      pen.fill(place.createTransformedShape(letter.outline()));
      x += letter.advance() * size;
    }
  }

  /** Two points a byte, written into the picture's own bytes: its methods take ten times longer. */
  private static BufferedImage shaded(BufferedImage drawing) {
    BufferedImage shaded =
        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette());
    int[] points = ((DataBufferInt) drawing.getRaster().getDataBuffer()).getData();
    byte[] packed = ((DataBufferByte) shaded.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < packed.length; i++) {
      int x = 2 * i % WIDTH;
      packed[i] =
          (byte)
              (x < BAR
                  ? SHADES << 4 | SHADES
                  : shade(points[2 * i]) << 4 | shade(points[2 * i + 1]));
    }
    return shaded;
  }

  private static int shade(int point) {
    return ((255 - (point & 0xFF)) * (SHADES - 1) + 127) / 255;
  }

  private static IndexColorModel palette() {
    byte[] red = new byte[SHADES + 1];
    byte[] green = new byte[SHADES + 1];
    byte[] blue = new byte[SHADES + 1];
    for (int i = 0; i < SHADES; i++) {
      red[i] = between(PAPER.getRed(), INK.getRed(), i);
      green[i] = between(PAPER.getGreen(), INK.getGreen(), i);
      blue[i] = between(PAPER.getBlue(), INK.getBlue(), i);
    }
    red[SHADES] = (byte) RED.getRed();
    green[SHADES] = (byte) RED.getGreen();
    blue[SHADES] = (byte) RED.getBlue();
    return new IndexColorModel(4, SHADES + 1, red, green, blue);
  }

  private static byte between(int paper, int ink, int shade) {
    return (byte) (paper + (ink - paper) * shade / (SHADES - 1));
  }

  private static byte[] encoded(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(picture);
    } catch (IOException e) {
      throw new IllegalStateException("no file is written here", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
