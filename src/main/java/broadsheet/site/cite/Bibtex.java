package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX, with the fields that gbt7714 and biblatex-gb7714 want of a newspaper ({@code entrysubtype
 * = newspaper}); a whole newspaper is {@code @periodical}, which biblatex knows.
 *
 * <p>Signs that TeX would read as commands are escaped everywhere but in addresses, which it takes
 * as they are; there braces and backslashes are written by their numbers. A brace is written by its
 * name: BibTeX counts braces, those after a backslash too.
 */
final class Bibtex {
  private final StringBuilder out = new StringBuilder();

  private Bibtex() {}

  static String write(Cited cited) {
    boolean whole = cited.level() == Level.WHOLE;
    Bibtex entry = new Bibtex();
    entry.out.append(whole ? "@periodical{" : "@article{").append(key(cited.key())).append(",\n");
    if (whole) {
      entry.field("title", "{" + text(cited.newspaper().name()) + "}");
    } else {
      entry.part(cited);
    }
    entry.rest(cited);
    return entry.out.append("}\n").toString();
  }

  private void part(Cited cited) {
    field("entrysubtype", "newspaper");
    field(
        "author", cited.authors().stream().map(Bibtex::name).collect(Collectors.joining(" and ")));
    field("title", "{" + text(cited.heading().title()) + "}");
    field("journal", text(cited.newspaper().name()));
  }

  private void rest(Cited cited) {
    field("date", cited.printed().date().written(LocalDate::toString, "/"));
    field("year", cited.printed().date().years("--"));
    field("number", text(orEmpty(cited.printed().number())));
    field("edition", text(orEmpty(cited.printed().edition())));
    field("pages", text(cited.printed().allPages()));
    field("url", address(orEmpty(cited.held().url())));
    field("langid", cited.newspaper().language().startsWith("zh") ? "chinese" : "");
  }

  private void field(String name, String value) {
    if (!value.isEmpty() && !value.equals("{}")) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  /**
   * Letters, digits and {@code -_.:} as they are, of any other sign its number, so that different
   * ids have different keys.
   */
  static String key(String id) {
    StringBuilder key = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || "-_.:".indexOf(c) >= 0) {
        key.append(c);
      } else {
        key.append('u').append(Integer.toHexString(c));
      }
    }
    return key.isEmpty() ? "article" : key.toString();
  }

  /** A name of Han as it is; any other is kept whole, for nobody knows its parts. */
  private static String name(String name) {
    boolean han = name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    return han ? name : "{" + text(name) + "}";
  }

  private static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String address(String url) {
    StringBuilder address = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '{' || c == '}' || c == '\\') {
        address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        address.append(c);
      }
    }
    return address.toString();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
