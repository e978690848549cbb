package broadsheet.search;

import broadsheet.site.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Puts index files into the site, with their heads. */
final class IndexFiles {
  /**
   * The format's version; a reader refuses any other. It is raised too when the same issues come to
   * make other files, since names of parts tell only it and what the issues hold.
   */
  static final int VERSION = 7;

  /** What a file is, as its third byte says. */
  enum Kind {
    HEAD('H', true),
    LABELS('L', true),
    ROWS('R', true),
    REAMS('Q', true),
    WORDS('W', false),
    TAILS('T', true),
    GRAMS('G', false),
    ARTICLES('X', false),
    POSITIONS('Y', false),
    ISSUES('O', true),
    HINTS('P', true),
    SOUNDS('S', true),
    CORRECTED('C', true),
    CHARACTERS('K', true);

    private final char letter;

    /** Whether gzip makes it smaller. Grams are bits that nothing makes smaller. */
    private final boolean packed;

    Kind(char letter, boolean packed) {
      this.letter = letter;
      this.packed = packed;
    }
  }

  private final SiteFiles out;

  IndexFiles(SiteFiles out) {
    this.out = out;
  }

  /**
   * Writes one file.
   *
   * @param path relative to the folder of the search, without its ending
   */
  void put(String path, Kind kind, byte[] body) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(body);
    byte[] content =
        ByteBuffer.allocate(body.length + 8)
            .put(new byte[] {'B', 'S', (byte) kind.letter, VERSION})
            .putInt((int) sum.getValue())
            .put(body)
            .array();
    out.write("search/" + path + ".bin", kind.packed ? gzip(content) : content);
  }

  /**
   * The body of a file that is not packed.
   *
   * @throws IOException when it is damaged or another kind of file
   */
  static byte[] body(byte[] file, Kind kind) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file);
    boolean known =
        file.length >= 8
            && in.get() == 'B'
            && in.get() == 'S'
            && in.get() == kind.letter
            && in.get() == VERSION;
    if (!known) {
      throw new IOException("no file of the index of that kind");
    }
    CRC32 sum = new CRC32();
    sum.update(file, 8, file.length - 8);
    if (in.getInt() != (int) sum.getValue()) {
      throw new IOException("its checksum is wrong");
    }
    return Arrays.copyOfRange(file, 8, file.length);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
