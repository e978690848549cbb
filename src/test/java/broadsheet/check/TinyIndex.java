package broadsheet.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A search index by hand, after the specification and without the code that usually writes one: one
 * chunk, one block of texts, one shard of each kind.
 */
final class TinyIndex {
  private final TinySite site;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private TinyIndex(TinySite site) {
    this.site = site;
  }

  /** Writes an index of articles at these addresses, in place of any that is there. */
  static void write(TinySite site, List<String> addresses) {
    site.write("search/broadsheet-search.js", "export const open = () => {};\n");
    byte[] texts = texts(site, addresses);
    byte[] chunk = chunk(site, addresses.size(), texts);
    byte[] grams = new TinyIndex(site).number(0).file('G');
    byte[] tails = new TinyIndex(site).number(0).file('T');

    TinyIndex head = new TinyIndex(site);
    head.number(1).text("yxrb").text("云溪日报").number(addresses.size());
    head.number(0).number(0).number(0).number(0).number(0).number(0);
    head.number(1).text("2022-08").number(addresses.size());
    head.number(1).bytes(chunk).number(addresses.size()).number(40L * addresses.size());
    head.number(1).number(2).number('云').number('溪').bytes(grams);
    head.number(1).number(1).number('云').bytes(tails);
    head.bytes(hints(site));
    manifest(site, 2, HexFormat.of().formatHex(head.file('H')), addresses.size());
  }

  /** One shard of sounds, nothing else. */
  private static byte[] hints(TinySite site) {
    byte[] words = new TinyIndex(site).number(0).file('W');
    TinyIndex hints = new TinyIndex(site).number(1).number(1).number('y').bytes(words);
    return hints.number(0).number(0).number(0).file('P');
  }

  static void manifest(TinySite site, int version, String head, int documents) {
    site.write(
        "search/manifest.json",
        "{\"format\": \"broadsheet-search\", \"version\": "
            + version
            + ", \"head\": \""
            + head
            + "\",\n \"documents\": "
            + documents
            + "}\n");
  }

  private static byte[] texts(TinySite site, List<String> addresses) {
    TinyIndex texts = new TinyIndex(site).number(addresses.size());
    for (String address : addresses) {
      TinyIndex article = new TinyIndex(site);
      article.text("id-of-" + address).text(address).text("01").text("题").number(1);
      texts.number(article.body.size()).bytes(article.body.toByteArray());
    }
    return texts.file('D');
  }

  private static byte[] chunk(TinySite site, int articles, byte[] texts) {
    TinyIndex chunk = new TinyIndex(site).number(articles);
    chunk.number(1).text("2022-08-16").number(1).number(articles);
    for (int column = 0; column < 5; column++) {
      chunk.repeat(column, articles);
    }
    chunk.repeat(2, articles).repeat(300, 2 * articles);
    for (int zone = 0; zone < 4; zone++) {
      chunk.repeat(10, articles);
    }
    return chunk.number(1).bytes(texts).number(articles).file('C');
  }

  private TinyIndex repeat(long number, int times) {
    for (int i = 0; i < times; i++) {
      number(number);
    }
    return this;
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

  /** Writes the file; returns its name. */
  private byte[] file(char kind) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(new byte[] {'B', 'S', (byte) kind, 2});
    content.writeBytes(body.toByteArray());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content.toByteArray());
      gzip.finish();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
      byte[] name = Arrays.copyOf(hash, 8);
      site.write("search/data/" + HexFormat.of().formatHex(name) + ".bin", packed.toByteArray());
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
