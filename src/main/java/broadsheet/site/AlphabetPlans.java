package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.Headword.Group;
import broadsheet.text.Stamp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The printed index, which needs no script: a page a letter; a letter too long for one page has a
 * page for each two letters that words begin with, then three, up to five.
 *
 * <p>The parts depend on how words begin and not on how many come before them, so a new word
 * changes the pages of its own beginning.
 */
final class AlphabetPlans {
  /** Beginnings are told apart by at most so many letters. */
  static final int DEEPEST = 5;

  /** Pages that are parted show the most frequent terms of all their parts. */
  private static final int FREQUENT = 40;

  private static final Comparator<Headword> FREQUENT_FIRST =
      Comparator.<Headword>comparingInt(h -> -h.articles().size())
          .thenComparing(Headword.ALPHABETICAL);

  private final Imprint imprint;
  private final Volume volume;
  private final NavigableMap<String, List<Headword>> letters;
  private final List<Plan> plans = new ArrayList<>();

  private AlphabetPlans(Imprint imprint, Volume volume, List<Headword> headwords) {
    this.imprint = imprint;
    this.volume = volume;
    this.letters = parted(headwords, 1);
  }

  /**
   * @param standing the pages of the cumulated index, where they are known to be what they were
   */
  static List<Plan> of(Imprint imprint, Shelves shelves, Standing standing) {
    Cumulation cut = Cumulation.of(shelves.issues().stream().map(IssueSummary::id).toList());
    YearMonth open = cut.open();
    if (open == null) {
      return plans(imprint, new Volume.Whole(), Headwords.of(imprint, shelves));
    }
    List<Plan> plans = new ArrayList<>(standing.plans());
    if (plans.isEmpty()) {
      List<Headword> closed = Headwords.of(imprint, shelves.cumulated(cut));
      plans.addAll(plans(imprint, new Volume.Cumulated(open), closed));
    }
    List<Headword> since = Headwords.since(imprint, shelves, cut);
    plans.addAll(plans(imprint, new Volume.Supplement(open), since));
    return plans;
  }

  /**
   * @param headwords in alphabetical order
   */
  static List<Plan> plans(Imprint imprint, Volume volume, List<Headword> headwords) {
    AlphabetPlans alphabet = new AlphabetPlans(imprint, volume, headwords);
    alphabet.add(volume.path(""), "", frequent(headwords), new TreeMap<>());
    alphabet.letters.forEach(alphabet::part);
    return alphabet.plans;
  }

  /** By their first letters; those that are shorter are a part of their own. */
  private static NavigableMap<String, List<Headword>> parted(List<Headword> headwords, int length) {
    NavigableMap<String, List<Headword>> parts = new TreeMap<>();
    headwords.forEach(h -> parts.computeIfAbsent(h.prefix(length), p -> new ArrayList<>()).add(h));
    return parts;
  }

  private void part(String prefix, List<Headword> headwords) {
    if (headwords.size() <= volume.entries() || prefix.length() >= DEEPEST) {
      add(volume.path(prefix), prefix, headwords, new TreeMap<>());
      return;
    }
    NavigableMap<String, List<Headword>> parts = parted(headwords, prefix.length() + 1);
    List<Headword> whole = parts.remove(prefix);
    List<Headword> shown = new ArrayList<>(frequent(headwords));
    if (whole != null) {
      whole.stream().filter(h -> !shown.contains(h)).forEach(shown::add);
      shown.sort(Headword.ALPHABETICAL);
    }
    add(volume.path(prefix), prefix, shown, parts);
    parts.forEach(this::part);
  }

  private static List<Headword> frequent(List<Headword> headwords) {
    return headwords.stream()
        .filter(h -> h.group() == Group.TERMS)
        .sorted(FREQUENT_FIRST)
        .limit(FREQUENT)
        .sorted(Headword.ALPHABETICAL)
        .toList();
  }

  private void add(
      String path,
      String prefix,
      List<Headword> shown,
      NavigableMap<String, List<Headword>> parts) {
    plans.add(
        new Plan(
            path,
            () -> stamp(prefix, shown, parts),
            () -> view(new Here(imprint, path), prefix, shown, parts)));
  }

  private long stamp(
      String prefix, List<Headword> shown, NavigableMap<String, List<Headword>> parts) {
    Stamp stamp = new Stamp().add(volume.stamp());
    stamp.addAll(letters.keySet()).addAll(parts.keySet());
    if (prefix.isEmpty()) {
      letters.values().forEach(headwords -> stamp.add(headwords.size()));
    }
    shown.forEach(headword -> stamp.add(headword.stamp(volume.articles())));
    return stamp.value();
  }

  private View view(
      Here here, String prefix, List<Headword> shown, NavigableMap<String, List<Headword>> parts) {
    Messages messages = here.messages();
    boolean first = prefix.isEmpty();
    String index = volume.name(here);
    String name = first ? index : messages.format("a-z.title", title(prefix), index);
    Frames frames = volume.steps(here, Frames.of(here, name));
    for (int length = 1; length <= prefix.length(); length++) {
      frames.step(title(prefix.substring(0, length)), volume.path(prefix.substring(0, length)));
    }
    String intro = first ? messages.get("intro.a-z") : null;
    Frame frame =
        frames
            .describe(intro == null ? name : intro)
            .data(LinkedData.collection(here, name))
            .make();
    return new AlphabetView(
        frame,
        name,
        intro,
        volume.period(here),
        doors(here, letters),
        doors(here, parts),
        groups(here, shown));
  }

  private static String title(String prefix) {
    return prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1);
  }

  private List<Door> doors(Here here, NavigableMap<String, List<Headword>> parts) {
    List<Door> doors = new ArrayList<>();
    parts.forEach(
        (prefix, headwords) -> {
          String path = volume.path(prefix);
          boolean current = here.path().startsWith(path.substring(0, path.lastIndexOf('/')));
          boolean first = here.path().equals(volume.path(""));
          String count = first ? Messages.grouped(headwords.size()) : null;
          doors.add(new Door(title(prefix), here.to(path), count, null, current));
        });
    return doors;
  }

  private List<AlphabetView.Group> groups(Here here, List<Headword> shown) {
    List<AlphabetView.Group> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Headword> some = shown.stream().filter(h -> h.group() == group).toList();
      if (!some.isEmpty()) {
        groups.add(group(here, group, some));
      }
    }
    return groups;
  }

  private AlphabetView.Group group(Here here, Group group, List<Headword> headwords) {
    List<AlphabetView.Item> items =
        headwords.stream()
            .sorted(FREQUENT_FIRST)
            .limit(volume.entries())
            .sorted(Headword.ALPHABETICAL)
            .map(h -> item(here, h))
            .toList();
    int left = headwords.size() - items.size();
    return new AlphabetView.Group(
        group.key(),
        here.messages().get("a-z." + group.key()),
        items,
        left == 0 ? null : here.messages().format("a-z.left", Messages.grouped(left)));
  }

  private AlphabetView.Item item(Here here, Headword headword) {
    String count = here.messages().count("count.articles", headword.articles().size());
    @Nullable String path = headword.path();
    return path == null
        ? new AlphabetView.Item(headword.text(), null, count, articles(here, headword))
        : new AlphabetView.Item(headword.text(), here.to(path), count, List.of());
  }

  private List<Link> articles(Here here, Headword term) {
    List<Link> links = new ArrayList<>();
    int most = volume.articles();
    for (ArticleSummary article : term.articles().subList(0, Math.min(most, size(term)))) {
      String text = here.named(article.issue()) + " " + here.pageName(article.page());
      links.add(here.link(text, Entries.address(here.imprint(), article)));
    }
    if (size(term) > most) {
      String query = URLEncoder.encode(term.text(), StandardCharsets.UTF_8);
      String text = here.messages().format("a-z.more", Messages.grouped(size(term) - most));
      links.add(new Link(text, here.to(Urls.SEARCH) + "?q=" + query, false));
    }
    return links;
  }

  private static int size(Headword headword) {
    return headword.articles().size();
  }
}
