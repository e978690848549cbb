package broadsheet.check;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Reads one web page.
 *
 * @param policy what the site allows all its pages
 */
record PageReader(Ground ground, Policy policy, int file) {
  FileFacts read() {
    ground.tally().pages().increment();
    Optional<SourceText> source = SourceText.read(ground, file);
    return source.map(text -> read(Markup.parse(ground, text))).orElse(FileFacts.NOTHING);
  }

  private FileFacts read(Markup markup) {
    FileFacts.Role role = new HeadReader(markup).read();
    BodyReader body = new BodyReader(markup, role);
    References references = new References(ground, file);
    LinkReader links = new LinkReader(markup, references, role);
    InlineReader inline = new InlineReader(markup, policy);
    markup.document().filter(eachElement(body, links, inline));
    return new FileFacts(
        body.end(), links.follows(), references.anchors(), links.neighbours(), List.of(), role);
  }

  /** Passes over templates, whose contents are in no page until a script puts them there. */
  private static NodeFilter eachElement(BodyReader body, LinkReader links, InlineReader inline) {
    return new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
          return FilterResult.CONTINUE;
        }
        body.see(element);
        links.see(element);
        inline.see(element);
        boolean template = element.normalName().equals("template");
        return template ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
      }
    };
  }
}
