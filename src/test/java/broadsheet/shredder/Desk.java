package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses what stands on a page and lays it out as boxes. */
final class Desk {
  private final Phrases phrases;
  private final SampleStories samples;
  private final Setting setting;
  private final Dice dice;
  private final Composer composer;
  private final Printer printer;
  private final Measure measure;
  private final References references;
  private final Set<Story> printed = new HashSet<>();
  private int ids;

  Desk(Phrases phrases, SampleStories samples, Setting setting, HouseStyle style, Dice dice) {
    this.measure = style.measure();
    this.phrases = phrases;
    this.samples = samples;
    this.setting = setting;
    this.dice = dice;
    this.composer = new Composer(phrases, setting, measure, dice);
    this.printer = new Printer(style, setting, phrases, dice);
    this.references = new References(dice);
  }

  private String id() {
    return "a" + ++ids;
  }

  /** The boxes of a page, the leading one first. */
  List<Box> page(PageKind kind) {
    List<Box> boxes = new ArrayList<>();
    int wanted = measure.pageLength(dice);
    int length = 0;
    boolean jumps = false;
    while (length < wanted || boxes.size() < 3) {
      Story story = story(kind);
      boolean jump = !jumps && kind == PageKind.FRONT && story.length() > 350 && dice.chance(0.2);
      jumps |= jump;
      boxes.add(jump ? jumping(story) : article(story));
      length += story.length();
    }
    extras(kind, boxes);
    List<Box> out = new ArrayList<>(teasers(kind));
    out.addAll(dice.shuffled(boxes));
    return out;
  }

  private Story story(PageKind kind) {
    boolean city = kind != PageKind.NATIONAL && kind != PageKind.WORLD;
    Story story = city && dice.chance(0.03) ? samples.article(dice) : null;
    if (story == null || !printed.add(story)) {
      story = composer.article(kind.any(dice));
    }
    boolean labelled = story.column() == null && dice.chance(0.045);
    return labelled ? story.withColumn(composer.label()) : story;
  }

  private void extras(PageKind kind, List<Box> boxes) {
    boolean city = kind == PageKind.FRONT || kind == PageKind.CITY;
    for (int i = dice.weighted(List.of(0, 1, 2), 35, 45, 20); i > 0; i--) {
      boxes.add(small(photo()));
    }
    maybe(boxes, kind == PageKind.FRONT ? 0.6 : 0.03, this::districts);
    boolean news = kind != PageKind.SUPPLEMENT && kind != PageKind.LETTERS;
    maybe(boxes, news ? measure.briefs() : 0, () -> briefs(kind));
    maybe(boxes, city ? 0.3 : 0.08, () -> small(composer.weather()));
    maybe(boxes, city ? 0.2 : 0.05, () -> small(composer.notice()));
    maybe(boxes, kind == PageKind.LETTERS ? 0.5 : 0.08, () -> article(composer.questions()));
    maybe(boxes, kind == PageKind.SPORTS ? 0.7 : 0.03, () -> small(composer.results()));
    maybe(boxes, kind == PageKind.CITY ? 0.08 : 0.03, () -> small(composer.obituary()));
    maybe(boxes, kind == PageKind.CITY ? 0.1 : 0.02, () -> small(samples.small(dice)));
    maybe(boxes, kind == PageKind.CITY || kind == PageKind.FRONT ? 0.1 : 0.02, this::continuation);
    for (int i = kind == PageKind.LETTERS ? 3 : dice.chance(0.1) ? 1 : 0; i > 0; i--) {
      boxes.add(article(composer.letter()));
    }
    if (kind == PageKind.CITY && dice.chance(0.12)) {
      for (int i = dice.between(1, 3); i > 0; i--) {
        boxes.add(small(composer.smallNotice()));
      }
    }
  }

  private Story photo() {
    Story sample = dice.chance(0.04) ? samples.photo(dice) : null;
    if (sample != null && printed.add(sample)) {
      return sample;
    }
    return composer.photo(measure.equals(Measure.NATIONAL) ? 0.85 : 0.15);
  }

  /** News of one paragraph each, without headlines, one below the other. */
  private Box briefs(PageKind kind) {
    List<Box.Facts> facts = new ArrayList<>();
    List<Strip> strips = new ArrayList<>();
    boolean bare = dice.chance(0.4);
    for (int i = dice.between(3, 7); i > 0; i--) {
      String id = id();
      facts.add(Box.Facts.of(id, Kind.NEWS));
      strips.addAll(printer.print(id, composer.brief(brief(kind), bare)));
    }
    return new Box(facts, strips, false);
  }

  /** Any genre but those that take a headline. */
  private Genre brief(PageKind kind) {
    Genre genre = kind.any(dice);
    return genre.form() == Story.Form.SIGNED ? brief(kind) : genre;
  }

  private void maybe(List<Box> boxes, double rate, java.util.function.Supplier<Box> box) {
    if (dice.chance(rate)) {
      boxes.add(box.get());
    }
  }

  private Box article(Story story) {
    return box(story, false);
  }

  private Box small(Story story) {
    return box(story, true);
  }

  private Box box(Story story, boolean small) {
    String id = id();
    String signed = story.signed() == null ? null : story.signed().toString();
    return new Box(
        List.of(Box.Facts.of(id, story.kind()).signed(signed)), printer.print(id, story), small);
  }

  /** An article whose end stands on another page. */
  private Box jumping(Story story) {
    String id = id();
    List<Strip> strips = new ArrayList<>();
    int body = 0;
    for (Strip strip : printer.print(id, story)) {
      body += strip.running() ? strip.length() : 0;
      if (strip.running() && body > 200) {
        strips.add(strip.text(Shears.torn(strip.text(), dice)));
        break;
      }
      strips.add(strip);
    }
    References.Reference to = references.to();
    strips.add(new Strip(id, Role.JUMP, to.text()));
    return new Box(List.of(Box.Facts.of(id, story.kind()).goingTo(to.page())), strips, false);
  }

  /** The other half of an article of another page. */
  private Box continuation() {
    String id = id();
    List<Strip> printed = printer.print(id, composer.article(Genre.REPORT));
    References.Reference from = references.from();
    List<Strip> strips = new ArrayList<>();
    strips.add(printed.stream().filter(s -> s.role() == Role.HEADLINE).findFirst().orElseThrow());
    strips.add(new Strip(id, Role.JUMP, from.text()));
    int body = 0;
    for (Strip strip : printed) {
      boolean text = strip.running() || strip.role() == Role.SUBHEAD || strip.role() == Role.BYLINE;
      body += strip.running() ? 1 : 0;
      if (body == 2 && strip.running()) {
        String head = Shears.torn(strip.text(), dice);
        strips.add(new Strip(id, Role.BODY, strip.text().substring(head.length())));
      } else if (body > 2 && text) {
        strips.add(strip);
      }
    }
    return new Box(
        List.of(Box.Facts.of(id, Kind.CONTINUATION).comingFrom(from.page())), strips, false);
  }

  private List<Box> teasers(PageKind kind) {
    List<Box> out = new ArrayList<>();
    if (kind != PageKind.FRONT || dice.chance(0.4)) {
      return out;
    }
    for (int i = dice.weighted(List.of(1, 2, 3), 60, 25, 15); i > 0; i--) {
      String id = id();
      Story.Heads heads = composer.teaser(PageKind.FRONT.any(dice));
      References.Reference see = references.see();
      List<Strip> strips = new ArrayList<>();
      strips.add(new Strip(id, Role.HEADLINE, heads.headline().get(0), false, 2));
      heads.deck().forEach(line -> strips.add(new Strip(id, Role.DECK, line, false, 3)));
      strips.add(new Strip(id, Role.JUMP, see.text()));
      Box.Facts facts = new Box.Facts(id, Kind.TEASER, null, null, null, null, see.page(), null);
      out.add(new Box(List.of(facts), strips, true));
    }
    return out;
  }

  /** A banner over, or under, a run of districts. */
  private Box districts() {
    String banner = "c" + ++ids;
    List<Strip> title = title(banner);
    List<Box.Facts> facts = new ArrayList<>();
    List<Strip> strips = new ArrayList<>();
    List<String> names = dice.shuffled(setting.districts());
    for (String name : names.subList(0, Math.min(names.size(), dice.between(3, 12)))) {
      String id = id();
      facts.add(new Box.Facts(id, Kind.DISTRICT_ITEM, name, banner, null, null, null, null));
      strips.add(new Strip(id, Role.DISTRICT, name, false, 3));
      strips.add(new Strip(id, Role.BODY, composer.districtText(name)));
    }
    References.@Nullable Reference jump = dice.chance(0.3) ? references.to() : null;
    if (jump != null) {
      strips.add(new Strip(banner, Role.JUMP, jump.text()));
    }
    String editor = composer.writer().person();
    if (jump == null && dice.chance(0.3)) {
      String text = "（以上由" + Tag.EDITOR.around(editor) + "编辑整理）";
      strips.add(new Strip(banner, Role.BYLINE, text));
    }
    strips.addAll(dice.chance(0.55) ? 0 : strips.size(), title);
    facts.add(Box.Facts.of(banner, Kind.COLUMN).goingTo(jump == null ? null : jump.page()));
    return new Box(facts, strips, false);
  }

  private List<Strip> title(String id) {
    String first = dice.of(phrases.list("bannera"));
    String second = dice.of(phrases.list("bannerb"));
    return dice.chance(0.5)
        ? List.of(
            new Strip(id, Role.COLUMN, first, false, 2),
            new Strip(id, Role.COLUMN, second, false, 2))
        : List.of(new Strip(id, Role.COLUMN, first + " " + second, false, 2));
  }
}
