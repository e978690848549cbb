package broadsheet.check;

import broadsheet.archive.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Every reference of a page, whatever element and attribute it stands in. */
final class LinkReader {
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "xlink:href", "src", "poster", "action", "formaction");
  private static final Set<String> SETS = Set.of("srcset", "imagesrcset");

  /** The elements by which a reader goes from page to page. */
  private static final Set<String> WAYS = Set.of("a", "area", "iframe", "form", "button");

  /** Elements for which an empty address is not the page itself but a mistake. */
  private static final Set<String> MEDIA =
      Set.of("img", "script", "source", "video", "audio", "track", "embed", "link");

  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*[\\d.]+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)['\"]?.*", Pattern.CASE_INSENSITIVE);

  private final Markup markup;
  private final References references;
  private final boolean alias;
  private final Set<Integer> follows = new TreeSet<>();
  private @Nullable Mark previous;
  private @Nullable Mark next;

  LinkReader(Markup markup, References references, FileFacts.Role role) {
    this.markup = markup;
    this.references = references;
    this.alias = role == FileFacts.Role.ALIAS;
    Element base = markup.document().head().selectFirst("base[href]");
    if (base != null) {
      references.resolveAgainst(base.attr("href"));
    }
  }

  /** Takes the next element in the order of the page. */
  void see(Element element) {
    String name = element.normalName();
    if (name.equals("base")) {
      return;
    }
    if (name.equals("link") && Markup.hasRelation(element, "canonical")) {
      canonical(element);
      return;
    }
    if (name.equals("meta")) {
      refresh(element);
      return;
    }
    for (Attribute attribute : element.attributes()) {
      attribute(element, name, attribute);
    }
  }

  private void attribute(Element element, String name, Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    if (SETS.contains(key)) {
      Location at = markup.at(element, attribute.getKey());
      candidates(attribute.getValue()).forEach(one -> references.follow(at, one));
    } else if (ATTRIBUTES.contains(key) || (key.equals("data") && name.equals("object"))) {
      reference(element, markup.at(element, attribute.getKey()), attribute.getValue());
    }
  }

  private void reference(Element element, Location at, String written) {
    if (written.isBlank() && MEDIA.contains(element.normalName())) {
      markup.note(Fault.DEAD_LINK, at, "the address is empty", "");
      return;
    }
    int file = references.follow(at, written);
    if (file == SiteTable.NONE) {
      return;
    }
    if (WAYS.contains(element.normalName())) {
      follows.add(file);
    } else if (element.normalName().equals("link")) {
      neighbour(element, Mark.of(file, "", at));
    }
  }

  private void neighbour(Element link, Mark mark) {
    if (previous == null && Markup.hasRelation(link, "prev")) {
      previous = mark;
    }
    if (next == null && Markup.hasRelation(link, "next")) {
      next = mark;
    }
  }

  private void refresh(Element meta) {
    Matcher url = REFRESH.matcher(meta.attr("content"));
    if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && url.matches()) {
      int file = references.follow(markup.at(meta, "content"), url.group(1));
      if (file != SiteTable.NONE) {
        follows.add(file);
      }
    }
  }

  /** A page is its own canonical address; only one that sends its reader on may name another. */
  private void canonical(Element link) {
    String href = link.attr("href");
    Location at = markup.at(link, "href");
    String own = markup.source().path();
    if (!isRight(references.resolve(href), own)) {
      String what = "the canonical address " + References.quoted(href) + " is not this page's";
      markup.note(Fault.CANONICAL, at, what, "it ends with " + clean(own));
    }
  }

  private boolean isRight(Target canonical, String own) {
    if (canonical instanceof Target.Inside inside) {
      boolean there = markup.ground().table().find(inside.path()) != SiteTable.NONE;
      return alias ? there : inside.path().equals(own);
    }
    // Where the site will stand is not known: the end of the address has to do.
    return canonical instanceof Target.Outside outside
        && markup.ground().resolver().base().isEmpty()
        && (alias || outside.url().endsWith("/" + own) || outside.url().endsWith("/" + clean(own)));
  }

  private static String clean(String path) {
    return path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** The addresses of a {@code srcset} (HTML standard, 4.8.4.2.1). */
  static List<String> candidates(String srcset) {
    List<String> addresses = new ArrayList<>();
    int at = 0;
    while (at < srcset.length()) {
      int start = skip(srcset, at, true);
      int end = skip(srcset, start, false);
      String address = srcset.substring(start, end);
      at = end;
      if (address.endsWith(",")) {
        address = address.replaceFirst(",+$", "");
      } else {
        int comma = srcset.indexOf(',', end);
        at = comma < 0 ? srcset.length() : comma + 1;
      }
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /** The end of a run of white space and commas, or of anything but white space. */
  private static int skip(String text, int from, boolean gap) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean space = Character.isWhitespace(c);
      if (gap ? !space && c != ',' : space) {
        break;
      }
      at++;
    }
    return at;
  }

  Numbers follows() {
    return Numbers.of(follows);
  }

  FileFacts.Neighbours neighbours() {
    return new FileFacts.Neighbours(previous, next);
  }
}
