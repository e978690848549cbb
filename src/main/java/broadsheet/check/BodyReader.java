package broadsheet.check;

import broadsheet.archive.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What every reader meets in a page, those who do not see it among them. */
final class BodyReader {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Markup markup;
  private final boolean alias;
  private final Map<String, Location> ids = new HashMap<>();
  private int headlines;
  private int level = 1;

  BodyReader(Markup markup, FileFacts.Role role) {
    this.markup = markup;
    this.alias = role == FileFacts.Role.ALIAS;
  }

  /** Takes the next element in the order of the page. */
  void see(Element element) {
    id(element);
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      heading(element, name.charAt(1) - '0');
    } else if (name.equals("img")) {
      image(element);
    } else if (name.equals("a") && element.hasAttr("href")) {
      link(element);
    } else if (name.equals("script")) {
      structuredData(element);
    }
  }

  /** Says what can only be said at the end of the page, and returns its places. */
  Ids end() {
    if (headlines == 0 && !alias) {
      Location start = markup.at(markup.document().body());
      markup.note(Fault.HEADING, start, "no <h1>", "a page is found and read by its headline");
    }
    return Ids.of(ids.keySet());
  }

  private void id(Element element) {
    String id = element.id();
    if (!id.isEmpty()) {
      Location at = markup.at(element, "id");
      Location before = ids.putIfAbsent(id, at);
      if (before != null) {
        String hint = "it is already on line " + before.line();
        markup.note(Fault.DUPLICATE_ID, at, "the id \"" + id + "\" is there twice", hint);
      }
    }
    String name = element.normalName().equals("a") ? element.attr("name") : "";
    if (!name.isEmpty()) {
      ids.putIfAbsent(name, markup.at(element, "name"));
    }
  }

  private void heading(Element element, int next) {
    if (next == 1 && ++headlines == 2) {
      markup.note(Fault.HEADING, markup.at(element), "a second <h1>", "");
    }
    if (next > level + 1) {
      String what = "<h" + next + "> after <h" + level + ">";
      markup.note(Fault.HEADING, markup.at(element), what, "a level is left out");
    }
    level = next;
  }

  private void image(Element image) {
    if (!image.hasAttr("alt")) {
      String hint = "say what it shows, or write alt=\"\" when the text around it does";
      markup.note(Fault.ALT, markup.at(image), "an image without alt", hint);
    }
  }

  private void link(Element link) {
    boolean named =
        !link.attr("aria-label").isBlank()
            || link.hasAttr("aria-labelledby")
            || !link.attr("title").isBlank()
            || link.hasText()
            || link.selectFirst("img[alt~=\\S], [aria-label~=\\S], svg title") != null;
    if (!named) {
      String what = "a link without words to " + References.quoted(link.attr("href"));
      markup.note(Fault.EMPTY_LINK, markup.at(link), what, "");
    }
  }

  private void structuredData(Element script) {
    String type = script.attr("type").strip();
    if (!type.equalsIgnoreCase("application/ld+json")) {
      return;
    }
    Json.fault(script.data())
        .ifPresent(
            fault -> {
              Location at = markup.source().at(start(script) + fault.offset());
              markup.note(Fault.STRUCTURED_DATA, at, "JSON-LD: " + fault.what(), "");
            });
  }

  private static int start(Element script) {
    return script.dataNodes().stream()
        .findFirst()
        .map(DataNode::sourceRange)
        .filter(range -> range.isTracked())
        .orElse(script.sourceRange())
        .startPos();
  }
}
