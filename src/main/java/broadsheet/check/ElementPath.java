package broadsheet.check;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The way from the root to the element now open, and the text in it so far. */
final class ElementPath {
  private final String namespace;
  private final Deque<String> names = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  /** Elements outside of the namespace are called {@code ?}. */
  ElementPath(String namespace) {
    this.namespace = namespace;
  }

  /**
   * Goes into an element.
   *
   * @return the way to it, as {@code feed/entry/id}
   */
  String enter(XMLStreamReader xml) {
    boolean known = namespace.equals(xml.getNamespaceURI());
    String name = known ? xml.getLocalName() : "?";
    names.addLast(names.isEmpty() ? name : names.getLast() + "/" + name);
    text.setLength(0);
    return names.getLast();
  }

  void add(String characters) {
    text.append(characters);
  }

  String text() {
    return text.toString().strip();
  }

  /** Leaves the element; returns the way to it. */
  String leave() {
    return names.removeLast();
  }
}
