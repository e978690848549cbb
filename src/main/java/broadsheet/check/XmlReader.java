package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML file, as a stream: any must be well-formed, feeds and sitemaps more than that.
 *
 * <p>Document types are not read, so that no entity grows and no other file is fetched.
 */
record XmlReader(Ground ground, int file) {

  /** What is done with the elements of one format. */
  interface Format {
    void start(XMLStreamReader xml, Location at);

    void text(String text);

    void end();

    /** After the last element: what the file leaves to remember. */
    FileFacts finish();
  }

  FileFacts read() {
    String path = ground.table().path(file);
    try (InputStream in = Files.newInputStream(ground.table().onDisk(file))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      try {
        return read(xml, path);
      } catch (XMLStreamException e) {
        ground.note(Fault.XML, at(xml, path), "not well-formed XML", "");
      } finally {
        xml.close();
      }
    } catch (IOException | XMLStreamException e) {
      ground.note(Fault.XML, Location.of(path), "not readable as XML", "");
    }
    return FileFacts.NOTHING;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private FileFacts read(XMLStreamReader xml, String path) throws XMLStreamException {
    Optional<Format> format = Optional.empty();
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        Location at = at(xml, path);
        format = root ? format(xml, at) : format;
        root = false;
        format.ifPresent(any -> any.start(xml, at));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        format.ifPresent(any -> any.text(xml.getText()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        format.ifPresent(Format::end);
      }
    }
    return format.map(Format::finish).orElse(FileFacts.NOTHING);
  }

  /** By the name of the root: one in the wrong namespace is a fault, not another format. */
  private Optional<Format> format(XMLStreamReader root, Location at) {
    return switch (root.getLocalName()) {
      case "feed" -> Optional.of(new FeedReader(ground, file, at));
      case "urlset", "sitemapindex" -> Optional.of(new SitemapReader(ground, file, at));
      default -> Optional.empty();
    };
  }

  private static Location at(XMLStreamReader xml, String path) {
    javax.xml.stream.Location place = xml.getLocation();
    return new Location(path, place.getLineNumber(), place.getColumnNumber());
  }
}
