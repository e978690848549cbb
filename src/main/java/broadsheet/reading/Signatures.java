package broadsheet.reading;

import broadsheet.archive.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads signatures: {@code (甲、乙)}, {@code 记者 甲 通讯员 乙}, {@code 甲 摄}, {@code 本报记者甲乙}, {@code
 * (以上由甲编辑整理)}, {@code （图片由某局提供）}.
 */
final class Signatures {
  private static final int LONGEST = 48;
  private static final GlyphSet PICTURES = GlyphSet.of("图照");
  private static final Pattern EDITED =
      Pattern.compile(
          "^(?:以上|本版|本栏|本组|均|稿件|内容|消息|图文|文字|均由){0,3}由\\s*(.{2,20}?)\\s*"
              + "(编辑整理|编辑|整理|采写|撰写|采编|供稿)$");
  private static final Pattern SUPPLIED =
      Pattern.compile(
          "^(?:本版|本文|以上|均)?(?:图片|照片|图|照片均|图片均)(?:均)?(?:由|为|:)\\s*(.{2,20}?)\\s*(?:提供|供图|摄|发)?$");
  private static final Pattern AGENCY =
      Pattern.compile("^(?:均?据|本报|新华社|中新社|转载|载|摘自|原载|来源|综合|人民日报|央视).{0,24}$");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final WordList REPORTERS = WordList.of("记者 通讯员");
  private static final Pattern DESK =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])(?=(?:本报|新华社|本社)(?:特约)?(?:记者|通讯员))");
  private static final GlyphSet JOINTS = GlyphSet.of(" \t-\r、,;·•/:");
  private static final GlyphSet COMMAS = GlyphSet.of(" \t-\r、,;·•");
  private static final Pattern BETWEEN = Pattern.compile("[\\s、,;·•]+(?![^ ]*·)");

  /** Where a writer of letters lives, behind his name. */
  private static final Pattern HOME = Pattern.compile("^[^()]+(\\([\\u4e00-\\u9fff]{2,8}\\))$");

  private static final Pattern OTHER_PAPER = Pattern.compile("《[^》]{2,10}》(?=记者)");
  private static final Shape DASHES = Shape.of("—-", "[—-]{1,4}\\s*");
  private static final Shape COMMENTATOR = Shape.of("本", "本报(?:特约|首席)?评论员|本报编辑部");
  private static final Set<String> PAPERS = Set.of("本报", "新华社", "中新社", "通讯");
  private static final WordList ROLES = WordList.of("记者 通讯员 实习生 编辑 责编");
  private static final GlyphSet ROLE_STARTS = GlyphSet.of("作撰文采摄图");
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:本报|新华社|本社|中新社|本台|光明日报)?(?:特派|特约|见习|首席|实习|全媒体|融媒|驻.{2,6}?|[\\u4e00-\\u9fff]{0,6}?)?"
              + "(记者|通讯员|实习生|编辑|责编)\\s*[:/]?\\s*|^(作者|撰文|文字|采写|摄影|图片|图|文)(?:\\s*[:/]\\s*|$)");
  private static final GlyphSet DUTY_ENDS = GlyphSet.of("摄图片文道影画作理辑\u0085\u2028\u2029");
  private static final Pattern DUTY =
      Pattern.compile(
          "\\s*(文\\s*/\\s*[摄图片]|图\\s*/\\s*文|[摄图]\\s*/\\s*文|摄影报道|图文报道|文并摄|摄影|供图|摄|图|文|画|作|报道|整理|编辑)$");

  private static final GlyphSet SHOOTS = GlyphSet.of("摄图");
  private static final GlyphSet WRITES = GlyphSet.of("文报整编");

  private static final int REACH = 5;
  private static final GlyphSet MISREAD = GlyphSet.of("记者");
  private static final Pattern MISREAD_REPORTER =
      Pattern.compile("^(?:本报)?(记[^\\s者]?|[^\\s记]者)(?=\\s+[\\u4e00-\\u9fff]{2,4}(?:[\\s、]|$))");

  private Signatures() {}

  /** What the whole line signs; null when it is something else. */
  static @Nullable Signature line(String folded) {
    String text = folded.strip();
    if (text.length() > LONGEST || text.length() < 2) {
      return null;
    }
    if (text.charAt(0) == '('
        && text.charAt(text.length() - 1) == ')'
        && text.indexOf('(', 1) < 0) {
      return inner(text.substring(1, text.length() - 1).strip(), true);
    }
    if (COMMENTATOR.is(text)) {
      return new Signature(bylines(List.of(text), "作者"), List.of(), true);
    }
    int dashes = Math.max(0, DASHES.end(text));
    if (Glyphs.stop(text.charAt(text.length() - 1))) {
      return null;
    }
    Matcher home = dashes > 0 && text.endsWith(")") ? HOME.matcher(text) : null;
    if (home != null && home.matches()) {
      Signature named = names(text.substring(dashes, home.start(1)), false);
      return named == null ? null : new Signature(named.bylines(), named.photoCredits(), true);
    }
    Signature found = inner(text.substring(dashes), false);
    return found == null ? misread(text) : found;
  }

  /** A reporter's name behind the word for reporter in which OCR misread or lost a character. */
  private static @Nullable Signature misread(String text) {
    Matcher reporter = MISREAD.in(text, 0, REACH) ? MISREAD_REPORTER.matcher(text) : null;
    if (reporter == null || !reporter.lookingAt() || word(reporter.group(1))) {
      return null;
    }
    Signature found = inner("记者" + text.substring(reporter.end()), false);
    return found != null && named(found) ? found : null;
  }

  /** Where the brackets start that sign a paragraph at its end; -1 when there are none. */
  static int tail(String folded) {
    int end = folded.length();
    if (end < 4 || folded.charAt(end - 1) != ')') {
      return -1;
    }
    int open = folded.lastIndexOf('(');
    if (open <= 0 || end - open > LONGEST) {
      return -1;
    }
    char before = lastOf(folded, open);
    boolean afterSentence = Glyphs.stop(before) || Glyphs.closer(before);
    Signature found = inner(folded.substring(open + 1, end - 1).strip(), true);
    return found != null && (afterSentence || found.sure() || named(found)) ? open : -1;
  }

  private static boolean named(Signature found) {
    return !found.bylines().isEmpty()
        && found.bylines().stream().allMatch(b -> PersonNames.name(b.name()));
  }

  /** The last character before that place which is no white space; a space when there is none. */
  private static char lastOf(String text, int end) {
    int at = end - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** What stands between brackets, or in a line of its own. */
  static @Nullable Signature inner(String text, boolean bracketed) {
    Matcher edited = text.indexOf('由') < 0 ? null : EDITED.matcher(text);
    if (edited != null && edited.matches()) {
      String role = edited.group(2).startsWith("编") || edited.group(2).equals("整理") ? "编辑" : "作者";
      return new Signature(bylines(namesOf(edited.group(1)), role), List.of(), true);
    }
    Matcher supplied = PICTURES.in(text) ? SUPPLIED.matcher(text) : null;
    if (supplied != null && supplied.matches()) {
      return new Signature(List.of(), List.of(supplied.group(1).replace(" ", "")), true);
    }
    Signature named = names(text, bracketed);
    if (named != null) {
      return named;
    }
    return bracketed && AGENCY.matcher(text).matches() ? Signature.AGENCY : null;
  }

  /** Whether it is another word than the one for reporter: 学者, 记得. */
  private static boolean word(String text) {
    return text.length() == 2 && WordPairs.word(text.substring(0, 1), text.substring(1));
  }

  private static List<Byline> bylines(List<String> names, String role) {
    return names.stream().map(n -> new Byline(n, role)).toList();
  }

  private static @Nullable Signature names(String text, boolean bracketed) {
    String spaced = text.indexOf('《') > 0 ? OTHER_PAPER.matcher(text).replaceAll(" ") : text;
    if (foreign(spaced)) {
      return null;
    }
    List<String> tokens = tokens(spaced);
    if (tokens.isEmpty() || tokens.size() > 14) {
      return null;
    }
    Reading reading = new Reading(bracketed);
    for (String token : tokens) {
      if (!reading.take(token)) {
        return null;
      }
    }
    return reading.result();
  }

  /**
   * Whether a sign stands in it that names and duties never have, unless abroad or on a mission.
   */
  private static boolean foreign(String text) {
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '·' || c == '驻') {
        return false;
      }
      foreign |= !Glyphs.han(c) && !JOINTS.has(c);
    }
    return foreign;
  }

  /** Cut at spaces and commas; two single characters with a space between are one name: 李 静. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : parts(text)) {
      int last = tokens.size() - 1;
      boolean halves = last >= 0 && token.length() == 1 && tokens.get(last).length() == 1;
      if (halves && !"摄文图".contains(token)) {
        tokens.set(last, tokens.get(last) + token);
      } else if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static List<String> parts(String text) {
    String slashed = text.indexOf('/') < 0 ? text : SLASH.matcher(text).replaceAll("/");
    boolean desks = slashed.indexOf('本', 1) > 0 || slashed.indexOf('新', 1) > 0;
    String spaced =
        desks && REPORTERS.in(slashed) ? DESK.matcher(slashed).replaceAll(" ") : slashed;
    return spaced.indexOf('·') < 0 ? COMMAS.split(spaced) : List.of(BETWEEN.split(spaced));
  }

  private static List<String> namesOf(String text) {
    return tokens(text).stream().flatMap(t -> one(t).stream()).toList();
  }

  private static List<String> one(String token) {
    List<String> run = PersonNames.name(token) ? List.of(token) : PersonNames.split(token);
    return run.isEmpty() ? List.of(token) : run;
  }

  /** The state of reading one signature from left to right. */
  private static final class Reading {
    private final boolean bracketed;
    private final List<Byline> bylines = new ArrayList<>();
    private final List<String> photos = new ArrayList<>();
    private final List<String> group = new ArrayList<>();
    private String role = "";
    private boolean sure;
    private boolean camera;

    Reading(boolean bracketed) {
      this.bracketed = bracketed;
    }

    boolean take(String token) {
      String rest = token;
      if (PAPERS.contains(rest)) {
        return true;
      }
      boolean role = ROLE_STARTS.begins(rest) || ROLES.in(rest);
      Matcher word = role ? ROLE.matcher(rest) : null;
      boolean duties = !group.isEmpty() && DUTY_ENDS.ends(rest) && DUTY.matcher(rest).matches();
      if (!duties && word != null && word.find() && (rest.length() > 1 || group.isEmpty())) {
        flush();
        open(word.group(1) == null ? word.group(2) : word.group(1));
        rest = rest.substring(word.end());
      }
      Matcher duty = DUTY_ENDS.ends(rest) ? DUTY.matcher(rest) : null;
      String doing = "";
      if (duty != null && duty.find()) {
        doing = duty.group(1).replace(" ", "");
        rest = rest.substring(0, duty.start());
      }
      return (rest.isEmpty() || add(rest)) && (doing.isEmpty() || close(doing));
    }

    private void open(String word) {
      sure = true;
      camera = word.equals("摄影") || word.startsWith("图");
      role =
          switch (word) {
            case "记者" -> "记者";
            case "通讯员" -> "通讯员";
            case "编辑", "责编" -> "编辑";
            default -> "作者";
          };
    }

    private boolean add(String text) {
      List<String> names = one(text);
      if (names.size() == 1 && !PersonNames.name(text)) {
        return addStranger(text);
      }
      group.addAll(names);
      return true;
    }

    /** A pen name, or a name after a place of work: 河南洛阳日报陈杰. */
    private boolean addStranger(String text) {
      if (PersonNames.penName(text) && (bracketed || sure)) {
        group.add(text);
        return true;
      }
      for (int length : new int[] {3, 2}) {
        int cut = text.length() - length;
        boolean home = bracketed || (cut >= 2 && lives(text.substring(0, cut)));
        if (home && cut >= 2 && Glyphs.allHan(text) && PersonNames.name(text.substring(cut))) {
          group.add(text.substring(cut));
          return true;
        }
      }
      return false;
    }

    /** Whether a province, or a city or village of one, stands before the name. */
    private static boolean lives(String text) {
      int place = Tidings.place(text);
      return place > 0
          && (place == text.length() || "省市县区村镇乡".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private boolean close(String doing) {
      if (group.isEmpty() && bylines.isEmpty()) {
        return false;
      }
      sure = true;
      boolean shot = SHOOTS.in(doing);
      boolean wrote = WRITES.in(doing);
      List<String> names = List.copyOf(group);
      if (shot) {
        photos.addAll(names);
      }
      if (wrote) {
        flush();
      } else {
        group.clear();
      }
      return true;
    }

    private void flush() {
      String as = role.isEmpty() ? "作者" : role;
      for (String name : group) {
        if (camera) {
          photos.add(name);
        } else {
          bylines.add(new Byline(name, as));
        }
      }
      group.clear();
    }

    @Nullable Signature result() {
      flush();
      return bylines.isEmpty() && photos.isEmpty() ? null : new Signature(bylines, photos, sure);
    }
  }
}
