package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.shredder.Story.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents articles. */
final class Composer {
  private final Phrases phrases;
  private final Setting setting;
  private final Dice dice;

  Composer(Phrases phrases, Setting setting, Dice dice) {
    this.phrases = phrases;
    this.setting = setting;
    this.dice = dice;
  }

  private Writer writer() {
    return new Writer(phrases, setting, dice);
  }

  /** A news article, feature or comment. */
  Story article(Genre genre) {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.NEWS, genre.form());
    heads(genre, writer, draft);
    int paragraphs = dice.between(genre.least(), genre.most());
    if (dice.chance(0.3)) {
      paragraphs = Math.max(genre.least(), paragraphs / 2);
    }
    boolean parted = paragraphs >= 5 && writer.has(genre.list("sub")) && dice.chance(0.5);
    for (int i = 0; i < paragraphs; i++) {
      if (parted && i > 1 && i < paragraphs - 1 && dice.chance(0.35)) {
        draft.add(Role.SUBHEAD, writer.say(genre.list("sub")));
      }
      draft.add(Role.BODY, paragraph(genre, writer, i, paragraphs));
    }
    sign(genre, writer, draft);
    return draft.story();
  }

  private void heads(Genre genre, Writer writer, Story.Draft draft) {
    String kicker = maybe(writer, genre.list("kicker"), 0.16);
    List<String> lines = List.of(writer.say(genre.list("head")).split("\\|"));
    List<String> deck = new ArrayList<>();
    if (writer.has(genre.list("deck")) && dice.chance(0.2)) {
      boolean squares = dice.chance(0.12);
      int count = squares ? dice.between(2, 3) : 1;
      for (int i = 0; i < count; i++) {
        String line = writer.say(genre.list("deck")).replaceFirst("^——", squares ? "" : "——");
        deck.add(squares ? "■ " + line : line);
      }
    }
    draft.heads(kicker, lines, deck);
  }

  private @Nullable String maybe(Writer writer, String list, double rate) {
    return writer.has(list) && dice.chance(rate) ? writer.say(list) : null;
  }

  private String paragraph(Genre genre, Writer writer, int at, int of) {
    if (at == 0) {
      String more = dice.chance(0.6) ? body(genre, writer, dice.between(1, 2)) : "";
      return writer.say(genre.list("lead")) + more;
    }
    String end = genre.list("end");
    if (at == of - 1 && writer.has(end) && dice.chance(0.6)) {
      return (dice.chance(0.5) ? body(genre, writer, 1) : "") + writer.say(end);
    }
    int sentences = dice.chance(0.15) ? 1 : dice.between(2, dice.chance(0.2) ? 8 : 4);
    return body(genre, writer, sentences);
  }

  private String body(Genre genre, Writer writer, int sentences) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      boolean shared = !genre.shared().equals("none") && dice.chance(0.4);
      out.append(writer.say(shared ? genre.shared() + ".body" : genre.list("body")));
    }
    return out.toString();
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
      String[] numbers = {"一、", "二、", "三、", "四、"};
      for (int i = 0; i < dice.between(2, 4); i++) {
        draft.add(Role.BODY, numbers[i] + writer.say("notice.point"));
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
      draft.add(Role.BODY, writer.say(list) + (dice.chance(0.7) ? writer.say(list) : ""));
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
      draft.add(Role.BODY, answer + writer.say("qa.answer") + writer.say("any.body"));
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

  /** A photograph with its caption; some have a headline. */
  Story photo() {
    Writer writer = writer();
    Story.Draft draft = new Story.Draft(Kind.PHOTO, Form.BARE);
    if (dice.chance(0.15)) {
      draft.heads(null, List.of(writer.say("photo.head")), List.of());
    }
    draft.add(Role.CAPTION, writer.say("photo.caption"));
    return draft.shotBy(writer.person()).story();
  }

  /** The short text of a district item. */
  String districtText(String district) {
    Writer writer = writer();
    String text = writer.say("district.lead").replace("本区", district);
    return text + writer.say("district.body") + (dice.chance(0.5) ? writer.say("any.body") : "");
  }

  /** Name of a column that a teaser or an article can stand under. */
  String label() {
    return dice.of(phrases.list("columnlabel"));
  }
}
