package broadsheet.check;

import broadsheet.archive.Location;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself before it begins: language, title, character set, viewport, rank. */
record HeadReader(Markup markup) {
  /** The shape of a language tag (BCP 47). */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /** A browser looks that far for the character set (HTML standard, 4.2.5.4). */
  private static final int CHARSET_WITHIN = 1024;

  FileFacts.Role read() {
    FileFacts.Role role = role();
    language();
    title();
    charset();
    if (role != FileFacts.Role.ALIAS && first("meta[name=viewport][content*=width]") == null) {
      note(Fault.VIEWPORT, "no viewport", "without <meta name=viewport> phones show it shrunk");
    }
    return role;
  }

  private FileFacts.Role role() {
    if (first("meta[http-equiv~=(?i)^refresh$]") != null) {
      return FileFacts.Role.ALIAS;
    }
    boolean article = first("meta[name=DC.type][content=newspaperArticle]") != null;
    return article ? FileFacts.Role.ARTICLE : FileFacts.Role.PAGE;
  }

  private void language() {
    Element html = markup.document().selectFirst("html");
    String language = html == null ? "" : html.attr("lang").strip();
    if (html == null || language.isEmpty()) {
      note(Fault.LANG, "no lang on <html>", "write the language of the page, as lang=\"zh-Hans\"");
    } else if (!LANGUAGE.matcher(language).matches()) {
      Location at = markup.at(html, "lang");
      markup.note(Fault.LANG, at, "lang=\"" + language + "\" is no language tag", "");
    }
  }

  private void title() {
    Element title = first("title");
    if (title == null) {
      note(Fault.TITLE, "no title", "");
    } else if (title.text().isBlank()) {
      markup.note(Fault.TITLE, markup.at(title), "the title is empty", "");
    }
  }

  private void charset() {
    Element charset = first("meta[charset]");
    if (charset == null) {
      note(Fault.CHARSET, "no <meta charset>", "write <meta charset=\"utf-8\"> first in the head");
      return;
    }
    Location at = markup.at(charset);
    if (!charset.attr("charset").strip().equalsIgnoreCase("utf-8")) {
      markup.note(Fault.CHARSET, at, "the character set is not utf-8", "");
    } else if (bytesUntil(charset.sourceRange().endPos()) > CHARSET_WITHIN) {
      String hint = "browsers look for it in the first 1024 bytes only";
      markup.note(Fault.CHARSET, at, "the character set is declared too late", hint);
    }
  }

  private int bytesUntil(int end) {
    String text = markup.source().text();
    int within = Math.min(Math.max(end, 0), text.length());
    return text.substring(0, within).getBytes(StandardCharsets.UTF_8).length;
  }

  private void note(Fault fault, String what, String hint) {
    Element html = markup.document().selectFirst("html");
    Location start = new Location(markup.source().path(), 1, 1);
    markup.note(fault, html == null ? start : markup.at(html), what, hint);
  }

  private @Nullable Element first(String css) {
    return markup.document().head().selectFirst(css);
  }
}
