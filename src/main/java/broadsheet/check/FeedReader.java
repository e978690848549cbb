package broadsheet.check;

import broadsheet.archive.Location;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An Atom feed (RFC 4287). */
final class FeedReader implements XmlReader.Format {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  private final Ground ground;
  private final int file;
  private final References references;
  private final ElementPath path = new ElementPath(ATOM);
  private final Map<String, Location> ids = new HashMap<>();
  private final Part feed;
  private @Nullable Part entry;
  private Location at;
  private boolean foreign;
  private boolean everyEntryHasAuthor = true;

  /** What has been seen of the feed or of an entry. */
  private static final class Part {
    private final Location start;
    private final String name;
    private boolean id;
    private boolean title;
    private boolean updated;
    private boolean author;
    private boolean leadsSomewhere;

    Part(Location start, String name) {
      this.start = start;
      this.name = name;
    }
  }

  FeedReader(Ground ground, int file, Location at) {
    this.ground = ground;
    this.file = file;
    this.references = new References(ground, file);
    this.feed = new Part(at, "the feed");
    this.at = at;
    ground.tally().feeds().increment();
  }

  @Override
  public void start(XMLStreamReader xml, Location here) {
    at = here;
    String way = path.enter(xml);
    if (way.equals("?")) {
      foreign = true;
      note(here, "<feed> is not in the namespace of Atom, " + ATOM);
    } else if (way.equals("feed/entry")) {
      entry = new Part(here, "the entry");
      ground.tally().feedEntries().increment();
    } else if (way.equals("feed/link") || way.equals("feed/entry/link")) {
      link(xml, here);
    } else if (way.equals("feed/entry/content")) {
      part().leadsSomewhere = true;
    }
  }

  @Override
  public void text(String text) {
    path.add(text);
  }

  @Override
  public void end() {
    String text = path.text();
    switch (path.leave()) {
      case "feed/id", "feed/entry/id" -> id(text);
      case "feed/title", "feed/entry/title" -> part().title = true;
      case "feed/updated", "feed/entry/updated" -> updated(text);
      case "feed/entry/published" -> time("published", text);
      case "feed/author/name", "feed/entry/author/name" -> part().author |= !text.isEmpty();
      case "feed/entry" -> endEntry();
      default -> {}
    }
  }

  @Override
  public FileFacts finish() {
    if (foreign) {
      return FileFacts.NOTHING;
    }
    complete(feed);
    if (!feed.author && !everyEntryHasAuthor) {
      note(feed.start, "no author, neither of the feed nor of each entry");
    }
    return FileFacts.ofAnchors(references.anchors());
  }

  private Part part() {
    return entry == null ? feed : entry;
  }

  private void link(XMLStreamReader xml, Location here) {
    String href = xml.getAttributeValue(null, "href");
    String relation = xml.getAttributeValue(null, "rel");
    if (href == null) {
      note(here, "a link without href");
      return;
    }
    if (relation == null || relation.equals("alternate")) {
      part().leadsSomewhere = true;
    }
    int target = references.follow(here, href);
    if (entry == null && "self".equals(relation) && target != SiteTable.NONE && target != file) {
      note(here, "rel=\"self\" names another file: " + References.quoted(href));
    }
  }

  private void id(String id) {
    part().id = true;
    if (!ABSOLUTE.matcher(id).matches()) {
      note(at, "the id " + References.quoted(id) + " is not an absolute IRI");
    }
    Location before = entry == null ? null : ids.putIfAbsent(id, at);
    if (before != null) {
      note(at, "the id " + References.quoted(id) + " is already on line " + before.line());
    }
  }

  private void updated(String text) {
    part().updated = true;
    time("updated", text);
  }

  private void time(String name, String text) {
    if (!TIME.matcher(text).matches() || !isReal(text)) {
      note(at, name + " is no time of RFC 3339: " + References.quoted(text));
    }
  }

  private static boolean isReal(String time) {
    try {
      return OffsetDateTime.parse(time).getYear() >= 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void endEntry() {
    Part ended = part();
    entry = null;
    complete(ended);
    everyEntryHasAuthor &= ended.author;
    if (!ended.leadsSomewhere) {
      note(ended.start, "the entry has neither a link nor content");
    }
  }

  private void complete(Part part) {
    require(part, part.id, "id");
    require(part, part.title, "title");
    require(part, part.updated, "updated");
  }

  private void require(Part part, boolean there, String element) {
    if (!there) {
      note(part.start, part.name + " has no <" + element + ">");
    }
  }

  private void note(Location place, String what) {
    ground.note(Fault.FEED, place, what, "RFC 4287");
  }
}
