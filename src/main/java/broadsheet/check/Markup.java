package broadsheet.check;

import broadsheet.archive.Location;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A web page as a tree whose elements know their places in the file.
 *
 * @param ground takes what is wrong
 * @param source the file
 * @param document its tree, repaired as a browser repairs it
 */
record Markup(Ground ground, SourceText source, Document document) {
  static Markup parse(Ground ground, SourceText source) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return new Markup(ground, source, parser.parseInput(source.text(), ""));
  }

  /** Where an element begins; the start of the file when it is not written there. */
  Location at(Element element) {
    return place(element.sourceRange());
  }

  /** Where an attribute begins. */
  Location at(Element element, String attribute) {
    Range range = element.attributes().sourceRange(attribute).nameRange();
    return range.isTracked() ? place(range) : at(element);
  }

  private Location place(Range range) {
    return range.isTracked()
        ? new Location(source.path(), range.start().lineNumber(), range.start().columnNumber())
        : new Location(source.path(), 1, 1);
  }

  void note(Fault fault, Location at, String what, String hint) {
    ground.note(fault, at, what, hint);
  }

  /** Whether an element names a relation among those of its {@code rel}. */
  static boolean hasRelation(Element element, String relation) {
    return List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains(relation);
  }
}
