package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.shredder.Story.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents articles. */
final class Composer {
  private static final String[] NUMBERS = {"一、", "二、", "三、", "四、", "五、", "六、"};

  private final Phrases phrases;
  private final Setting setting;
  private final Measure measure;
  private final Draws draws;
  private final Dice dice;

  Composer(Phrases phrases, Setting setting, Measure measure, Dice dice) {
    this.phrases = phrases;
    this.setting = setting;
    this.measure = measure;
    this.draws = new Draws(phrases, dice);
    this.dice = dice;
  }

  Writer writer() {
    return new Writer(phrases, setting, draws, dice);
  }

  /** A news article, feature or comment. */
  Story article(Genre genre) {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NEWS, genre.form());
    heads(genre, writer, draft);
    int paragraphs = Math.max(genre.least(), measure.paragraphs(dice));
    String own = writer.has(genre.list("sub")) ? genre.list("sub") : "any.sub";
    String sub = dice.chance(0.1) ? "place.sub" : own;
    boolean parted = paragraphs >= 5 && dice.chance(sub.equals("any.sub") ? 0.3 : 0.5);
    boolean numbered = parted && dice.chance(0.2);
    int parts = 0;
    for (int i = 0; i < paragraphs; i++) {
      if (parted && i > 1 && i < paragraphs - 1 && parts < NUMBERS.length && dice.chance(0.35)) {
        String title = writer.say(sub);
        draft.add(Role.SUBHEAD, numbered ? NUMBERS[parts] + title : title);
        parts++;
      }
      draft.add(Role.BODY, paragraph(genre, writer, i, paragraphs));
    }
    sign(genre, writer, draft);
    return draft.story();
  }

  /** One paragraph of news without a headline; a bare one without dateline and signature too. */
  Story brief(Genre genre, boolean bare) {
    Writer writer = writer();
    writer.headline(genre.list("head"));
    Story.Draft draft = new Story.Draft(Kind.NEWS, bare ? Form.BARE : genre.form());
    String more = dice.chance(0.6) ? writer.body(genre.list("body"), genre.tone()) : "";
    String lead = writer.lead(genre.list("lead"), genre.tone());
    boolean dated = lead.substring(0, Math.min(30, lead.length())).matches(".*[\\d前昨近今][日天].*");
    String day = bare && !dated ? dice.of(List.of("日前，", "近日，", writer.fill("{date}，"))) : "";
    draft.add(Role.BODY, day + lead + more);
    return draft.by(writer.person(), "记者").story();
  }

  private void heads(Genre genre, Writer writer, Story.Draft draft) {
    boolean any = genre != Genre.ESSAY && dice.chance(0.4);
    String text = writer.headline(any ? general(genre, writer) : genre.list("head"));
    List<String> lines = lines(text);
    double rate = genre == Genre.ESSAY ? 0.2 : 1;
    if (text.length() <= 11 && text.indexOf(' ') < 0 && dice.chance(rate * measure.tail())) {
      lines = List.of(text + " " + writer.say(genre.tone() + ".tail"));
    }
    int length = lines.get(0).length();
    String kicker =
        dice.chance(rate * measure.kicker()) ? kicker(genre, writer, lines.get(0)) : null;
    boolean deck = dice.chance(rate * measure.deck());
    draft.heads(kicker, lines, deck ? deck(genre, writer, length) : List.of());
  }

  /** A headline in two lines has lines about as long as each other. */
  private static List<String> lines(String text) {
    List<String> lines = List.of(text.split("\\|"));
    boolean even = lines.size() == 2 && even(lines.get(0), lines.get(1));
    return even ? lines : List.of(text.replace('|', ' '));
  }

  /** Whether two lines would look like the lines of one headline. */
  private static boolean even(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 1
        && one.indexOf(' ') < 0
        && other.indexOf(' ') < 0;
  }

  private static String general(Genre genre, Writer writer) {
    String list = genre.tone() + ".head";
    return genre.general() && writer.has(list) ? list : genre.list("head");
  }

  /** A kicker is a phrase, or it would be a label; it is rarely much longer than its headline. */
  private @Nullable String kicker(Genre genre, Writer writer, String headline) {
    boolean own = writer.has(genre.list("kicker")) && dice.chance(0.5);
    for (int i = 0; i < 3; i++) {
      String kicker = writer.say(own ? genre.list("kicker") : "any.kicker");
      boolean phrase = kicker.length() >= 7 && !even(kicker, headline);
      if (phrase && kicker.length() <= headline.length() + 3 && !headline.startsWith(kicker)) {
        return kicker;
      }
    }
    return null;
  }

  /** A deck is longer than its headline, unless a dash or a square begins it. */
  private List<String> deck(Genre genre, Writer writer, int length) {
    boolean own = writer.has(genre.list("deck")) && dice.chance(0.5);
    String list = own ? genre.list("deck") : "any.deck";
    if (dice.chance(0.1)) {
      return squares(writer, list);
    }
    for (int i = 0; i < 4; i++) {
      String deck = writer.say(list);
      if (deck.startsWith("——") || deck.length() >= length + 2) {
        return List.of(deck);
      }
    }
    return List.of();
  }

  private List<String> squares(Writer writer, String list) {
    List<String> out = new ArrayList<>();
    for (int i = dice.between(2, 3); i > 0; i--) {
      out.add("■ " + writer.say(list).replaceFirst("^——", ""));
    }
    return out;
  }

  /** Heads of an article that stands on another page; they say more than others. */
  Story.Heads teaser(Genre genre) {
    Writer writer = writer();
    String headline = writer.headline(genre.list("head")).replace("|", " ");
    List<String> deck = new ArrayList<>();
    if (dice.chance(0.55)) {
      writer.settle();
      deck.add("——" + writer.say("any.deck").replaceFirst("^——", ""));
    }
    String square = dice.chance(0.5) ? "■ " : "";
    for (int i = dice.weighted(List.of(0, 2, 3), 50, 15, 35); i > 0; i--) {
      deck.add(square + writer.say(general(genre, writer)).replace("|", " "));
    }
    return new Story.Heads(null, List.of(headline), deck);
  }

  private String paragraph(Genre genre, Writer writer, int at, int of) {
    StringBuilder out =
        new StringBuilder(at == 0 ? writer.lead(genre.list("lead"), genre.tone()) : "");
    String end = genre.list("end");
    boolean ends = at == of - 1 && writer.has(end) && dice.chance(0.35);
    String last = ends ? writer.say(end) : "";
    int length = ends && dice.chance(0.4) ? 0 : measure.length(dice);
    while (out.length() + last.length() < length - 15 || out.length() + last.length() == 0) {
      out.append(sentence(genre, writer));
    }
    return out.append(last).toString();
  }

  private String sentence(Genre genre, Writer writer) {
    boolean shared = !genre.shared().equals("none") && dice.chance(0.3);
    return dice.chance(0.5)
        ? writer.clauses(genre.tone())
        : writer.body(shared ? genre.shared() + ".body" : genre.list("body"), genre.tone());
  }

  private void sign(Genre genre, Writer writer, Story.Draft draft) {
    if (genre == Genre.COMMENT && dice.chance(0.15)) {
      draft.by("本报评论员", "作者");
      return;
    }
    boolean essay = genre == Genre.ESSAY || genre == Genre.COMMENT;
    int writers =
        dice.weighted(List.of(0, 1, 2, 3), genre.form() == Form.SIGNED ? 0 : 12, 62, 24, 4);
    if (essay) {
      writers = 1;
    }
    for (int i = 0; i < writers; i++) {
      boolean local = i > 0 && dice.chance(0.4);
      draft.by(writer.person(), essay ? "作者" : local ? "通讯员" : "记者");
    }
    if (writers == 1 && !essay && dice.chance(0.08)) {
      draft.shotBy("");
    }
  }

  /** What the weather will be. */
  Story weather() {
    Writer writer = writer();
    Story.Draft draft =
        new Story.Draft(Kind.WEATHER, dice.chance(0.5) ? Form.DATED : Form.BARE)
            .heads(null, List.of(writer.say("weather.head")), optional(writer, "weather.deck", 0.3))
            .add(Role.BODY, writer.say("weather.lead"));
    for (int i = dice.between(0, 2); i > 0; i--) {
      draft.add(Role.BODY, writer.say("weather.body"));
    }
    return draft.by(writer.person(), "记者").story();
  }

  private List<String> optional(Writer writer, String list, double rate) {
    return dice.chance(rate) ? List.of(writer.say(list)) : List.of();
  }

  /** A notice with a headline, in numbered points or in one paragraph. */
  Story notice() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NOTICE, Form.BARE);
    draft.heads(null, List.of(writer.say("notice.head")), List.of());
    draft.add(Role.BODY, writer.say("notice.lead"));
    if (dice.chance(0.5)) {
      for (int i = 0; i < dice.between(2, 4); i++) {
        draft.add(Role.BODY, NUMBERS[i] + writer.say("notice.point"));
      }
    }
    if (dice.chance(0.7)) {
      signOff(draft, writer.fill("{office!}"));
    }
    return draft.story();
  }

  private void signOff(Story.Draft draft, String... signers) {
    for (String signer : signers) {
      draft.add(Role.SIGNOFF, signer);
    }
    var date = setting.date().minusDays(dice.between(0, 4));
    draft.add(Role.SIGNOFF, Tag.FIXED.around(Setting.full(date))).signed(date);
  }

  /** One line without a headline: something lost, found, to let. */
  Story smallNotice() {
    return new Story.Draft(Kind.NOTICE, Form.BARE)
        .add(Role.BODY, writer().say("small.line"))
        .story();
  }

  /** A death. */
  Story obituary() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NOTICE, Form.BARE);
    draft.heads(null, List.of(dice.of(List.of("讣告", "讣　告", "讣 告"))), List.of());
    draft.add(Role.BODY, writer.say("obituary.body"));
    signOff(draft, writer.fill("{org}"));
    return draft.story();
  }

  /** A letter with salutation and signatories. */
  Story letter() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.LETTER, Form.BARE);
    boolean open = dice.chance(0.4);
    draft.heads(null, List.of(writer.say(open ? "open.head" : "letter.head")), List.of());
    draft.add(Role.SALUTATION, writer.say(open ? "open.to" : "letter.to"));
    for (int i = dice.between(2, 5); i > 0; i--) {
      String list = open ? "open.body" : "letter.body";
      String more = dice.chance(0.7) ? writer.body(list, "civic") : "";
      draft.add(Role.BODY, writer.body(list, "civic") + more + tail(writer, 0.4));
    }
    if (open) {
      List<String> signers = new ArrayList<>(List.of(writer.say("open.from")));
      if (dice.chance(0.4)) {
        signers.add(writer.say("open.from"));
      }
      signOff(draft, signers.toArray(String[]::new));
    } else if (dice.chance(0.5)) {
      signOff(draft, writer.say("letter.from"));
    } else {
      draft.add(Role.SIGNOFF, writer.say("letter.from"));
    }
    return draft.story();
  }

  private String tail(Writer writer, double rate) {
    return dice.chance(rate) ? writer.statement("civic") : "";
  }

  /** Questions of readers with answers. */
  Story questions() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NEWS, Form.SIGNED);
    draft.heads(null, List.of(writer.say("qa.head")), List.of());
    if (dice.chance(0.5)) {
      draft.add(Role.BODY, writer.say("qa.lead"));
    }
    String ask = dice.of(List.of("问：", "记者：", "读者：", "问:"));
    String answer =
        ask.startsWith("问") ? "答" + ask.substring(1) : writer.fill("{surname}{given1}：");
    for (int i = dice.between(2, 5); i > 0; i--) {
      draft.add(Role.BODY, ask + writer.say("qa.ask"));
      draft.add(Role.BODY, answer + writer.body("qa.answer", "civic") + tail(writer, 0.7));
    }
    return draft.by(writer.person(), "记者").story();
  }

  /** Results, one team a line. */
  Story results() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NEWS, Form.BARE);
    draft.heads(null, List.of(writer.say("results.head")), List.of());
    boolean matches = dice.chance(0.5);
    for (int i = 1; i <= dice.between(4, 9); i++) {
      draft.add(
          Role.BODY,
          matches
              ? writer.fill(dice.of(phrases.list("results.match")))
              : i + " " + writer.fill(dice.of(phrases.list("results.rank"))));
    }
    return draft.story();
  }

  /** A photograph with its caption; a share has a headline. */
  Story photo(double headed) {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.PHOTO, Form.BARE);
    if (dice.chance(headed)) {
      draft.heads(null, List.of(writer.say("photo.head")), List.of());
    }
    draft.add(Role.CAPTION, writer.say("photo.caption") + tail(writer, 0.55));
    return draft.shotBy(writer.person()).story();
  }

  /** The short text of a district item. */
  String districtText(String district) {
    Writer writer = writer();
    String text = writer.say("district.lead").replace("本区", district);
    String more = writer.body("district.body", "civic");
    return text + more + (dice.chance(0.6) ? writer.body("district.body", "civic") : "");
  }

  /** Name of a column that a teaser or an article can stand under. */
  String label() {
    return dice.of(phrases.list("columnlabel"));
  }
}
