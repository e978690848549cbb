package broadsheet.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * A search index by hand, after the specification and without the code that usually writes one: one
 * part of one issue of one page.
 */
final class TinyIndex {
  private static final String PART = "0123456789abcdef";

  private final TinySite site;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private TinyIndex(TinySite site) {
    this.site = site;
  }

  /** Writes an index of articles at these addresses, in place of any that is there. */
  static void write(TinySite site, List<String> addresses) {
    site.write("search/broadsheet-search.js", "export const open = () => {};\n");
    write(site, 3, addresses);
    for (String file : List.of("g0 G", "r0 R", "l L")) {
      String[] parts = file.split(" ");
      new TinyIndex(site).number(0).file("search/" + PART + "/" + parts[0], parts[1].charAt(0), 3);
    }
    site.write("yxrb/2022/08/16/01.json", texts(addresses));
  }

  /** Writes the head only. */
  static void write(TinySite site, int version, List<String> addresses) {
    TinyIndex head = new TinyIndex(site);
    head.number(1).text("yxrb").text("云溪日报").number(addresses.size());
    head.number(2).number('云').number('溪');
    head.number(1).bytes(new byte[] {0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xAB});
    head.bytes(new byte[] {(byte) 0xCD, (byte) 0xEF}).number(1).number(0);
    head.number(1).number(738_382).number(1).number(2).number(addresses.size()).number(5);
    head.file("search/index", 'H', version);
  }

  private static String texts(List<String> addresses) {
    return addresses.stream()
        .map(a -> "{\"id\":\"id-of-" + a + "\",\"url\":\"" + a + "\",\"title\":\"题\"}")
        .collect(Collectors.joining(",", "{\"page\":\"01\",\"first\":0,\"articles\":[", "]}\n"));
  }

  private TinyIndex number(long number) {
    long left = number;
    while (left >= 128) {
      body.write((int) (left % 128) + 128);
      left /= 128;
    }
    body.write((int) left);
    return this;
  }

  private TinyIndex text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).bytes(utf8);
  }

  private TinyIndex bytes(byte[] bytes) {
    body.writeBytes(bytes);
    return this;
  }

  private void file(String path, char kind, int version) {
    CRC32 sum = new CRC32();
    sum.update(body.toByteArray());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[] {'B', 'S', (byte) kind, (byte) version});
      gzip.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
      gzip.write(body.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    site.write(path + ".bin", packed.toByteArray());
  }
}
