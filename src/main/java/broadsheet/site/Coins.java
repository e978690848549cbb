package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A context object in a span (COinS, Z39.88-2004), in its Dublin Core form: the journal form would
 * turn a newspaper article into a journal article.
 */
final class Coins {
  private static final String HEX = "0123456789ABCDEF";

  /** Characters that a byte becomes at most. */
  private static final int LONGEST = 3;

  private final StringBuilder out =
      new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc");

  private Coins() {}

  static String of(Imprint imprint, ArticleSummary article) {
    Publication publication = imprint.archive().publication(article.issue().publication());
    Coins coins = new Coins();
    coins.put("type", "newspaperArticle");
    coins.put("title", article.title());
    coins.put("source", publication.name());
    coins.put("date", article.issue().date().toString());
    coins.put("pages", Citations.pages(article));
    article.authors().forEach(a -> coins.put("au", a));
    coins.put("place", publication.place());
    coins.put("edition", article.issue().edition());
    coins.put("language", imprint.textLanguage());
    coins.put("identifier", imprint.absolute(Entries.address(imprint, article)));
    return coins.out.toString();
  }

  private void put(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append("&rft.").append(key).append('=');
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      char[] written = new char[bytes.length * LONGEST];
      int length = 0;
      for (byte b : bytes) {
        length = put(b, written, length);
      }
      out.append(written, 0, length);
    }
  }

  /** A letter, a digit or one of {@code -_.*} as it is, any other byte by its number. */
  private static int put(byte b, char[] to, int at) {
    boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    if (letter || b == '-' || b == '_' || b == '.' || b == '*') {
      to[at] = (char) b;
      return at + 1;
    }
    to[at] = '%';
    to[at + 1] = HEX.charAt((b >> 4) & 0xF);
    to[at + 2] = HEX.charAt(b & 0xF);
    return at + LONGEST;
  }
}
