package broadsheet.check;

import broadsheet.archive.Location;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What stands in a page and is dead there, because the site's own policy forbids it. */
final class InlineReader {
  /** The types of scripts that run; any other is data. */
  private static final Set<String> RUNNING =
      Set.of("", "module", "text/javascript", "application/javascript", "importmap");

  private final Markup markup;
  private final Policy policy;

  InlineReader(Markup markup, Policy site) {
    this.markup = markup;
    Policy both = site;
    for (Element meta : markup.document().head().select("meta[http-equiv][content]")) {
      if (meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
        both = both.and(Policy.of(meta.attr("content")));
      }
    }
    this.policy = both;
  }

  /** Takes the next element in the order of the page. */
  void see(Element element) {
    String name = element.normalName();
    if (!policy.styles() && name.equals("style")) {
      note(markup.at(element), "a style sheet within the page");
    }
    if (!policy.scripts() && name.equals("script") && runs(element)) {
      note(markup.at(element), "a script within the page");
    }
    for (Attribute attribute : element.attributes()) {
      attribute(element, attribute.getKey());
    }
  }

  private void attribute(Element element, String name) {
    if (!policy.styles() && name.equalsIgnoreCase("style")) {
      note(markup.at(element, name), "a style attribute");
    } else if (!policy.scripts() && name.toLowerCase(Locale.ROOT).startsWith("on")) {
      note(markup.at(element, name), "a script in the attribute " + name);
    }
  }

  private static boolean runs(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    return !script.hasAttr("src") && RUNNING.contains(type);
  }

  private void note(Location at, String what) {
    String hint = "put it into a file of the site, or change the Content-Security-Policy";
    markup.note(Fault.POLICY, at, what + ", which the site's own policy forbids", hint);
  }
}
