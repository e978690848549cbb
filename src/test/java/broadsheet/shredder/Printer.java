package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.shredder.HouseStyle.Credit;
import broadsheet.shredder.HouseStyle.Dateline;
import broadsheet.shredder.HouseStyle.Signature;
import broadsheet.shredder.Story.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints stories in one house style. */
final class Printer {
  private final HouseStyle style;
  private final Setting setting;
  private final Phrases phrases;
  private final Dice dice;

  Printer(HouseStyle style, Setting setting, Phrases phrases, Dice dice) {
    this.style = style;
    this.setting = setting;
    this.phrases = phrases;
    this.dice = dice;
  }

  /** The strips of a story, from its kicker to its signature. */
  List<Strip> print(String id, Story story) {
    if (story.kind() == Kind.PHOTO) {
      return photograph(id, story);
    }
    List<Strip> out = new ArrayList<>(heads(id, story.heads()));
    Opening opening = opening(story);
    if (opening.signature == Signature.UNDER_HEAD
        || opening.signature == Signature.NAME_UNDER_HEAD) {
      out.add(new Strip(id, Role.BYLINE, line(story, opening)));
    }
    out.addAll(text(id, story, opening));
    if (opening.signature == Signature.BRACKETS || opening.signature == Signature.LAST_LINE) {
      out.add(new Strip(id, Role.BYLINE, line(story, opening)));
    }
    label(id, story, out);
    return out;
  }

  /** How this story opens, and where that leaves its writer. */
  private record Opening(String dateline, Signature signature) {}

  private Opening opening(Story story) {
    Signature signature = dice.chance(style.loose()) ? anySignature() : style.signature();
    boolean signs = !story.writers().isEmpty();
    return switch (story.form()) {
      case BARE -> new Opening("", Signature.NONE);
      case AGENCY, ABROAD -> new Opening(agency(story), Signature.NONE);
      case SIGNED -> new Opening("", signs ? visible(signature) : Signature.NONE);
      case DATED -> {
        boolean brief = story.heads().equals(Story.Heads.NONE);
        Dateline dateline = dice.chance(style.loose()) ? anyDateline() : style.dateline();
        String opens = dateline(dateline, story.writers());
        boolean named = opens.indexOf("记者") >= 0 || opens.indexOf("通讯员") >= 0;
        yield new Opening(
            opens, named || !signs ? Signature.NONE : brief ? last(signature) : signature);
      }
    };
  }

  /** Where a writer stands that has no headline to stand under. */
  private static Signature last(Signature signature) {
    return switch (signature) {
      case UNDER_HEAD, NAME_UNDER_HEAD -> Signature.BRACKETS;
      default -> signature;
    };
  }

  private Signature anySignature() {
    return dice.of(List.of(Signature.values()));
  }

  private Dateline anyDateline() {
    return dice.of(List.of(Dateline.values()));
  }

  private Signature visible(Signature signature) {
    if (style.measure().equals(Measure.NATIONAL) && dice.chance(0.4)) {
      return Signature.NAME_UNDER_HEAD;
    }
    return signature == Signature.NONE ? Signature.LAST_LINE : signature;
  }

  private String dateline(Dateline form, List<Labelling.Name> writers) {
    String space = style.spaceAfterDateline() ? " " : "";
    String names = run(writers, style.spaceAfterDateline() ? " " : "");
    String day = Setting.day(setting.date().minusDays(1));
    String place = dice.chance(0.5) ? setting.city() : dice.of(phrases.list("bigcity"));
    boolean named = !writers.isEmpty();
    return switch (form) {
      case BRACKETED -> named ? "本报讯（" + names + "）" : "本报讯" + space;
      case BARE -> "本报讯" + space;
      case REPORTS -> named ? "本报讯" + space + names + "报道：" : "本报讯" + space;
      case WIRED -> "本报" + place + day + "电" + (named ? "（" + names + "）" : space);
      case WIRED_REPORTS -> "本报" + place + day + "讯" + space + (named ? names + "报道：" : "");
      case NONE -> "";
    };
  }

  private String agency(Story story) {
    String place = dice.of(phrases.list(story.form() == Form.ABROAD ? "capital" : "bigcity"));
    String day = Setting.day(setting.date().minusDays(1));
    String names = run(story.writers(), dice.chance(0.5) ? " " : "");
    String by = story.writers().isEmpty() || dice.chance(0.3) ? "" : "（" + names + "）";
    String space = by.isEmpty() && style.spaceAfterDateline() ? " " : "";
    return (dice.chance(0.3) ? "据新华社" : "新华社") + place + day + "电" + by + space;
  }

  /** 记者 甲 乙 通讯员 丙. */
  private String run(List<Labelling.Name> writers, String space) {
    StringBuilder out = new StringBuilder();
    String role = "";
    String between = style.tight() ? "" : space.isEmpty() || dice.chance(0.3) ? "、" : " ";
    for (Labelling.Name name : writers) {
      boolean same = name.role().equals(role);
      out.append(out.isEmpty() ? "" : same ? between : " ");
      if (!same && !name.role().equals("作者")) {
        out.append(name.role()).append(space);
      }
      out.append(Tag.ofRole(name.role()).around(name.name()));
      role = name.role();
    }
    return out.toString();
  }

  /** The signature as printed; in brackets and under the headline the role may be left out. */
  private String line(Story story, Opening opening) {
    List<Labelling.Name> plain =
        story.writers().stream().map(n -> new Labelling.Name(n.name(), "作者")).toList();
    boolean camera = !story.photographers().isEmpty() && story.writers().size() == 1;
    return switch (opening.signature) {
      case BRACKETS, INLINE -> "（" + run(plain, " ") + "）";
      case NAME_UNDER_HEAD -> home(story) + run(plain, " ");
      case UNDER_HEAD -> anonymous(story) ? run(plain, "") : "本报记者 " + names(story.writers());
      default ->
          camera
              ? "记者 " + Tag.REPORTER_WITH_CAMERA.around(story.writers().get(0).name()) + " 文/摄"
              : run(anonymous(story) ? plain : reporters(story.writers()), " ");
    };
  }

  /** A writer of letters and essays may be told by the place he lives in. */
  private String home(Story story) {
    boolean reader = story.writers().size() == 1 && !anonymous(story) && dice.chance(0.15);
    return reader ? dice.of(phrases.list("province")) : "";
  }

  private static boolean anonymous(Story story) {
    return story.writers().stream().anyMatch(n -> n.name().startsWith("本报"));
  }

  private static List<Labelling.Name> reporters(List<Labelling.Name> writers) {
    return writers.stream()
        .map(n -> n.role().equals("作者") ? new Labelling.Name(n.name(), "记者") : n)
        .toList();
  }

  private static String names(List<Labelling.Name> writers) {
    return String.join(" ", writers.stream().map(n -> Tag.REPORTER.around(n.name())).toList());
  }

  private List<Strip> heads(String id, Story.Heads heads) {
    List<Strip> out = new ArrayList<>();
    if (style.pressed() && !heads.headline().isEmpty()) {
      out.add(new Strip(id, Role.HEADLINE, pressed(heads), false, 2));
      heads.deck().stream()
          .filter(line -> line.startsWith("■"))
          .forEach(line -> out.add(new Strip(id, Role.DECK, line, false, 3)));
      return out;
    }
    if (heads.kicker() != null) {
      out.add(new Strip(id, Role.KICKER, heads.kicker(), false, 3));
    }
    heads.headline().forEach(line -> out.add(new Strip(id, Role.HEADLINE, line, false, 2)));
    heads.deck().forEach(line -> out.add(new Strip(id, Role.DECK, line, false, 3)));
    return out;
  }

  private static String pressed(Story.Heads heads) {
    StringBuilder out = new StringBuilder(heads.kicker() == null ? "" : heads.kicker());
    heads.headline().forEach(out::append);
    heads.deck().stream().filter(line -> !line.startsWith("■")).forEach(out::append);
    return out.toString().replace(" ", "").replace("　", "");
  }

  private List<Strip> text(String id, Story story, Opening opening) {
    List<Strip> out = new ArrayList<>();
    boolean dated = opening.dateline.isEmpty();
    int last = lastBody(story);
    for (int i = 0; i < story.text().size(); i++) {
      Story.Para para = story.text().get(i);
      String text = para.text();
      Role role = para.role();
      if (!dated && role == Role.BODY) {
        text = opening.dateline + text;
        role = Role.DATELINE_BODY;
        dated = true;
      }
      if (i == last && opening.signature == Signature.INLINE) {
        text += line(story, opening);
      }
      out.add(new Strip(id, role, text, false, role == Role.SUBHEAD ? 3 : 0));
    }
    return out;
  }

  private static int lastBody(Story story) {
    for (int i = story.text().size() - 1; i >= 0; i--) {
      if (story.text().get(i).role() == Role.BODY) {
        return i;
      }
    }
    return -1;
  }

  /** A series label stands over the article, or sometimes after it. */
  private void label(String id, Story story, List<Strip> out) {
    if (story.column() != null) {
      Strip label = new Strip(id, Role.COLUMN, story.column(), false, 3);
      if (dice.chance(0.2)) {
        out.add(label);
      } else {
        out.add(0, label);
      }
    }
  }

  private List<Strip> photograph(String id, Story story) {
    List<Strip> out = new ArrayList<>(heads(id, story.heads()));
    if (style.pressed()) {
      out.replaceAll(s -> s.text(s.text().replace("（图片）", "") + "（图片）"));
    }
    List<Strip> captions = new ArrayList<>();
    story.text().forEach(p -> captions.add(new Strip(id, p.role(), p.text())));
    String name = story.photographers().isEmpty() ? "" : story.photographers().get(0);
    String tagged = Tag.PHOTOGRAPHER.around(name);
    String space = dice.chance(0.8) ? " " : "";
    Credit credit = dice.chance(style.loose()) ? dice.of(List.of(Credit.values())) : style.credit();
    int last = captions.size() - 1;
    if (name.isEmpty()) {
      out.addAll(captions);
      return out;
    }
    switch (credit) {
      case INLINE ->
          captions.set(
              last,
              captions
                  .get(last)
                  .text(
                      captions.get(last).text()
                          + String.format(
                              Locale.ROOT, dice.chance(0.5) ? "（新华社记者 %s摄）" : "（%s 摄）", tagged)));
      case SHOT -> captions.add(new Strip(id, Role.CREDIT, tagged + space + "摄"));
      case REPORTER_SHOT ->
          captions.add(new Strip(id, Role.CREDIT, "本报记者" + space + tagged + space + "摄"));
      case BRACKETS -> captions.add(new Strip(id, Role.CREDIT, "（" + tagged + space + "摄）"));
    }
    out.addAll(captions);
    return out;
  }
}
