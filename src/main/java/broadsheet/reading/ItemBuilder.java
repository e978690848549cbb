package broadsheet.reading;

import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.archive.PageReference;
import broadsheet.archive.Role;
import broadsheet.reading.Piece.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes an {@link ItemReading} of a draft: its kind, headlines, names, references and date. */
final class ItemBuilder {
  private static final int BEGINNING = 400;

  private final Draft draft;
  private final List<Marked> lines;
  private final Gazetteer gazetteer;
  private final @Nullable String banner;
  private final boolean weather;
  private final HeadLines headLines;
  private final List<Marked> heads;
  private final HeadLines.Division division;
  private final Map<Integer, Integer> placeOf = new HashMap<>();

  /**
   * A builder for one draft.
   *
   * @param weights what the reader knows of headlines
   * @param banner name of the district column it stands under, or null
   */
  ItemBuilder(Draft draft, Gazetteer gazetteer, Weights weights, @Nullable String banner) {
    this.draft = draft;
    this.lines = draft.lines();
    this.gazetteer = gazetteer;
    this.banner = banner;
    this.heads = having(lines, ItemBuilder::head);
    boolean teaser = jump(PageReference.Type.SEE) != null && !draft.asPiece().hasText();
    this.weather = weather();
    this.headLines = new HeadLines(heads, beginning(), teaser, weather, weights.heads());
    this.division = headLines.divide();
    heads.forEach(h -> placeOf.put(h.index(), placeOf.size()));
  }

  /** The first lines of text, as far as they tell of what the headline says. */
  private String beginning() {
    StringBuilder out = new StringBuilder();
    for (Marked line : lines) {
      if (heads.size() > 1 && line.text() && out.length() < BEGINNING) {
        out.append(line.seen().core()).append('\n');
      }
    }
    return out.toString();
  }

  private static List<Marked> having(List<Marked> lines, Predicate<State> states) {
    List<Marked> out = new ArrayList<>();
    for (Marked line : lines) {
      if (states.test(line.state())) {
        out.add(line);
      }
    }
    return out;
  }

  private static boolean head(State state) {
    return state == State.HEAD || state == State.MORE;
  }

  ItemReading item(String key) {
    Kind kind = kind();
    Names names = names();
    return new ItemReading(
        key,
        kind,
        heads.isEmpty() ? HeadlineGroup.NONE : headLines.group(division),
        column(kind),
        kind == Kind.DISTRICT_ITEM ? lines.get(0).seen().district() : null,
        List.copyOf(names.bylines()),
        List.copyOf(names.photos()),
        jump(PageReference.Type.CONTINUES_ON),
        jump(PageReference.Type.CONTINUED_FROM),
        jump(PageReference.Type.SEE),
        date(kind));
  }

  /** The role of a line of this draft. */
  Role role(Marked line) {
    if (head(line.state())) {
      return division.role(placeOf.getOrDefault(line.index(), 0));
    }
    boolean opens = line.text() && line.seen().has(Feature.DATELINE) && line.state() != State.TEXT;
    return opens ? Role.DATELINE_BODY : line.state().role();
  }

  /** How sure it is that a line over the article has its role among the others. */
  double division(Marked line) {
    return head(line.state()) && heads.size() > 1
        ? headLines.share(placeOf.getOrDefault(line.index(), 0), role(line))
        : 1;
  }

  private Kind kind() {
    if (draft.form() == Form.BANNER) {
      return Kind.COLUMN;
    }
    if (draft.form() == Form.DISTRICT) {
      return Kind.DISTRICT_ITEM;
    }
    if (jump(PageReference.Type.CONTINUED_FROM) != null) {
      return Kind.CONTINUATION;
    }
    boolean text = draft.asPiece().hasText();
    if (jump(PageReference.Type.SEE) != null && !text) {
      return Kind.TEASER;
    }
    if (draft.has(State.HAIL) || (draft.has(State.FOOT) && date() != null && !noticeTitle())) {
      return Kind.LETTER;
    }
    if (draft.has(State.NOTICE) || noticeTitle()) {
      return Kind.NOTICE;
    }
    if (!text && (draft.has(State.CAPTION) || draft.has(State.CREDIT))) {
      return Kind.PHOTO;
    }
    return weather ? Kind.WEATHER : Kind.NEWS;
  }

  private boolean noticeTitle() {
    return heads.stream().anyMatch(h -> h.seen().has(Feature.NOTICE_TITLE))
        && lines.stream().filter(Marked::text).count() <= 6
        && lines.stream().noneMatch(l -> l.seen().has(Feature.DATELINE));
  }

  /** Whether it calls itself a forecast, or most of it speaks of degrees and wind. */
  private boolean weather() {
    if (!heads.isEmpty() && Weather.named(heads.get(0).seen().core())) {
      return true;
    }
    int text = 0;
    for (Marked line : lines) {
      text += line.text() ? 1 : 0;
    }
    for (Marked line : text > 6 ? List.<Marked>of() : lines) {
      if (line.text() && Weather.forecast(line.seen().folded())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String column(Kind kind) {
    if (kind == Kind.DISTRICT_ITEM) {
      return banner;
    }
    return label(lines, gazetteer);
  }

  /**
   * The name that the labels among the lines make, as the configuration writes it if it knows it.
   */
  static @Nullable String label(List<Marked> lines, Gazetteer gazetteer) {
    List<Marked> labels = having(lines, state -> state == State.LABEL);
    if (labels.isEmpty()) {
      return null;
    }
    List<String> parts = labels.stream().map(l -> l.seen().line().text()).toList();
    Column known = gazetteer.columnOf(String.join("", parts));
    if (known == null) {
      known = labels.get(0).seen().column();
    }
    if (known != null) {
      return known.name();
    }
    boolean apart = parts.stream().anyMatch(p -> p.length() > 4);
    return apart ? String.join(" ", parts) : String.join("", parts).replaceAll("\\s+", "");
  }

  /**
   * Those who sign.
   *
   * @param bylines writers and editors
   * @param photos photographers
   */
  private record Names(Set<Byline> bylines, Set<String> photos) {}

  private Names names() {
    Names names = new Names(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (Marked line : lines) {
      LineFeatures seen = line.seen();
      boolean signs = line.state().role() == Role.BYLINE || line.state() == State.CREDIT;
      if (seen.signature() != null && (signs || seen.has(Feature.SIGNED_TAIL))) {
        names.bylines().addAll(seen.signature().bylines());
        names.photos().addAll(seen.signature().photoCredits());
      }
      Signature opening =
          line.text() && seen.has(Feature.DATELINE) ? Openings.reporters(seen.folded()) : null;
      if (opening != null) {
        names.bylines().addAll(opening.bylines());
      }
    }
    return names;
  }

  private @Nullable String jump(PageReference.Type type) {
    for (Marked line : lines) {
      Jump jump = line.seen().jump();
      if (jump != null && jump.type() == type && !owed(line)) {
        return jump.page();
      }
    }
    return null;
  }

  /** A jump in the text of a district item is its banner's. */
  private boolean owed(Marked line) {
    return draft.form() == Form.DISTRICT && banner != null && line.seen().jump() != null;
  }

  private @Nullable LocalDate date(Kind kind) {
    return kind == Kind.LETTER || kind == Kind.NOTICE ? date() : null;
  }

  private @Nullable LocalDate date() {
    List<LocalDate> dates = new ArrayList<>();
    for (Marked line : lines) {
      LocalDate date = line.state() == State.FOOT ? line.seen().date() : null;
      if (date != null) {
        dates.add(date);
      }
    }
    return dates.isEmpty() ? null : dates.get(dates.size() - 1);
  }
}
