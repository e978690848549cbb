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
 * part of one issue, whose articles are all brief.
 */
final class TinyIndex {
  private static final String PART = "0123456789abcdef";
  private static final int VERSION = 7;

  private final TinySite site;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private TinyIndex(TinySite site) {
    this.site = site;
  }

  /** Writes an index of articles at these addresses, in place of any that is there. */
  static void write(TinySite site, List<String> addresses) {
    site.write("search/broadsheet-search.js", "export const open = () => {};\n");
    write(site, VERSION, addresses);
    for (String file : List.of("g0 G", "r0 R", "t0 T", "s0 S", "c0 C", "x17-0 X", "y17-0 Y")) {
      String[] parts = file.split(" ");
      new TinyIndex(site).number(0).put(PART + "/" + parts[0], parts[1].charAt(0));
    }
    new TinyIndex(site).numbers(0, 0, 0, 0, 0, 0, 0).numbers(0, 1, 1, '云').put(PART + "/l", 'L');
    new TinyIndex(site).numbers(1, 1, 'y', 1, 1, '云').put(PART + "/p", 'P');
    new TinyIndex(site).number(0).put("syllables", 'K');
    new TinyIndex(site).numbers(0, 0, 0).put("look-alikes", 'K');
    site.write("yxrb/2022/08/16/texts-1.json", texts(addresses));
  }

  /** Writes the head only. */
  static void write(TinySite site, int version, List<String> addresses) {
    TinyIndex head = new TinyIndex(site);
    head.number(1).text("yxrb").text("云溪日报").number(addresses.size());
    head.number(2).number('云').number('溪');
    head.number(1).bytes(new byte[] {0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xAB});
    head.bytes(new byte[] {(byte) 0xCD, (byte) 0xEF}).bytes(new byte[8]).number(1).number(0);
    head.numbers(addresses.size(), 1, 2, 0, 0).numbers(0, 1).text("yxrb");
    head.numbers(1, 738_382, 0, 0, 0, 0, addresses.size());
    head.file("search/index", 'H', version);
  }

  private static String texts(List<String> addresses) {
    return addresses.stream()
        .map(a -> "{\"id\":\"id-of-" + a + "\",\"url\":\"" + a + "\",\"title\":\"题\"}")
        .collect(Collectors.joining(",", "{\"first\":0,\"articles\":[", "]}\n"));
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

  private TinyIndex numbers(long... numbers) {
    for (long number : numbers) {
      number(number);
    }
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

  private void put(String path, char kind) {
    file("search/" + path, kind, VERSION);
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
