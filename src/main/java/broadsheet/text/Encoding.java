package broadsheet.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings in which Chinese newspaper text is found. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, " utf8 "),
  UTF_16LE(StandardCharsets.UTF_16LE, " utf16le utf16 "),
  UTF_16BE(StandardCharsets.UTF_16BE, " utf16be "),
  /** Contains GB2312 and GBK. */
  GB18030(Charset.forName("GB18030"), " gb18030 gbk gb2312 cp936 "),
  /** With the characters of code page 950 and of Hong Kong. */
  BIG5(Charset.forName("x-MS950-HKSCS"), " big5 big5hkscs cp950 ");

  private final Charset charset;
  private final String names;

  Encoding(Charset charset, String names) {
    this.charset = charset;
    this.names = names;
  }

  Charset charset() {
    return charset;
  }

  /** The name that people write: {@code GB18030}. */
  public String label() {
    return name().replace('_', '-');
  }

  /** The encoding of that name, in any case and with or without hyphens. */
  public static Optional<Encoding> of(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    return Arrays.stream(values()).filter(e -> e.names.contains(" " + plain + " ")).findFirst();
  }
}
