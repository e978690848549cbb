package broadsheet.site;

import broadsheet.site.Frame.HeadLink;
import broadsheet.site.Frame.Meta;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together the frame of one page. */
final class Frames {
  private static final String ATOM = "application/atom+xml";
  private static final String OPENSEARCH = "application/opensearchdescription+xml";

  private final Here here;
  private final List<String> trailTexts = new ArrayList<>();
  private final List<String> trailPaths = new ArrayList<>();
  private final List<HeadLink> links = new ArrayList<>();
  private final List<Meta> metas = new ArrayList<>();
  private final List<JsonValue> data = new ArrayList<>();
  private final String heading;
  private String title;
  private String description = "";

  private Frames(Here here, String title) {
    this.here = here;
    this.heading = title;
    this.title = title;
  }

  /** What the page is called. */
  String heading() {
    return heading;
  }

  /** Starts the frame of a page. */
  static Frames of(Here here, String title) {
    Frames frames = new Frames(here, title);
    return frames.step(here.messages().get("nav.home"), Urls.HOME);
  }

  /** Adds a step to the trail that leads here. */
  Frames step(String text, String path) {
    trailTexts.add(text);
    trailPaths.add(path);
    return this;
  }

  Frames describe(String text) {
    description = text;
    return this;
  }

  /** Replaces the document's title, where it says more than the heading. */
  Frames documentTitle(String text) {
    title = text;
    return this;
  }

  /** The pages before and after in the order of reading. */
  Frames around(@Nullable String before, @Nullable String after) {
    if (before != null) {
      links.add(new HeadLink("prev", here.to(before), null, null));
    }
    if (after != null) {
      links.add(new HeadLink("next", here.to(after), null, null));
    }
    return this;
  }

  /** The same as plain text. */
  Frames text(String path) {
    links.add(new HeadLink("alternate", here.to(path), "text/plain", null));
    return this;
  }

  /** The picture that other sites show; they want its whole address. */
  Frames card(String path) {
    String address = Cards.areDrawn(here.imprint()) ? here.imprint().absolute(path) : null;
    if (address != null) {
      metas.add(new Meta("property", "og:image", address));
      metas.add(new Meta("property", "og:image:type", "image/png"));
      metas.add(new Meta("property", "og:image:width", "1200"));
      metas.add(new Meta("property", "og:image:height", "630"));
      metas.add(new Meta("property", "og:image:alt", title));
      metas.add(new Meta("name", "twitter:card", "summary_large_image"));
    }
    return this;
  }

  Frames feed(String path, String name) {
    links.add(new HeadLink("alternate", here.to(path), ATOM, name));
    return this;
  }

  Frames metas(List<Meta> more) {
    metas.addAll(more);
    return this;
  }

  Frames data(JsonObject object) {
    data.add(object);
    return this;
  }

  Frame make() {
    String language = here.messages().language();
    String textLanguage = here.imprint().archive().language();
    Doors doors = here.imprint().doors(here);
    return new Frame(
        language,
        language.equals(textLanguage) ? null : textLanguage,
        doors.root(),
        here.imprint().archive().title(),
        documentTitle(),
        description.isEmpty() ? title : description,
        headLinks(),
        allMetas(),
        json(),
        trail(),
        doors.nav(),
        doors.foot());
  }

  private String documentTitle() {
    String site = here.imprint().archive().title();
    return title.equals(site) ? site : title + " – " + site;
  }

  private List<HeadLink> headLinks() {
    List<HeadLink> all = new ArrayList<>();
    String canonical = here.imprint().absolute(here.path());
    if (canonical != null) {
      all.add(new HeadLink("canonical", canonical, null, null));
    }
    if (trailPaths.size() > 1) {
      all.add(new HeadLink("up", here.to(trailPaths.get(trailPaths.size() - 2)), null, null));
    }
    all.addAll(links);
    String archive = here.imprint().archive().title();
    all.add(new HeadLink("alternate", here.to(Urls.ARCHIVE_FEED), ATOM, archive));
    all.add(new HeadLink("search", here.to(Urls.SEARCH), "text/html", archive));
    if (canonical != null) {
      all.add(new HeadLink("search", here.to(Urls.OPENSEARCH), OPENSEARCH, archive));
    }
    return all;
  }

  private List<Meta> allMetas() {
    List<Meta> all = new ArrayList<>(metas);
    if (metas.stream().noneMatch(meta -> meta.key().equals("og:type"))) {
      all.add(new Meta("property", "og:type", "website"));
    }
    all.add(new Meta("property", "og:site_name", here.imprint().archive().title()));
    all.add(new Meta("property", "og:title", title));
    String canonical = here.imprint().absolute(here.path());
    if (canonical != null) {
      all.add(new Meta("property", "og:url", canonical));
    }
    return all;
  }

  private String json() {
    List<JsonValue> graph = new ArrayList<>(data);
    if (trailPaths.size() > 1) {
      graph.add(breadcrumbs());
    }
    return JsonText.write(
        JsonObject.start()
            .put("@context", "https://schema.org")
            .put("@graph", new JsonArray(graph))
            .end());
  }

  private JsonObject breadcrumbs() {
    List<JsonValue> items = new ArrayList<>();
    for (int i = 0; i < trailPaths.size(); i++) {
      items.add(
          JsonObject.start()
              .put("@type", "ListItem")
              .put("position", i + 1)
              .put("name", trailTexts.get(i))
              .put("item", here.url(trailPaths.get(i)))
              .end());
    }
    return JsonObject.start()
        .put("@type", "BreadcrumbList")
        .put("itemListElement", new JsonArray(items))
        .end();
  }

  private List<Link> trail() {
    List<Link> trail = new ArrayList<>();
    for (int i = 0; i < trailPaths.size() && trailPaths.size() > 1; i++) {
      trail.add(here.link(trailTexts.get(i), trailPaths.get(i)));
    }
    return trail;
  }
}
