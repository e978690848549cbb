package broadsheet.dating;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Kind;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import broadsheet.dating.DateForms.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates on a page and says what each does where it stands. */
final class MentionReader {
  /** Beyond these nothing is learned that the first did not tell; time stays linear. */
  private static final int MOST = 400;

  private static final int SHORT = 60;
  private static final int AROUND = 14;
  private static final int OPENING = 60;

  private static final Pattern FOLIO_WORDS =
      Pattern.compile("星期[一二三四五六日天]|农历|夏历|第?[A-Z]?[0-9]{1,3}版|总?第[0-9]{2,6}期|责任?编|编辑|日报|晚报|邮发代号");
  private static final Pattern AGENCY_BEFORE =
      Pattern.compile("(本报|新华社|中新社|人民社|通讯社)[^,。;:]{0,10}$");
  private static final Pattern AGENCY_AFTER = Pattern.compile("^[)]?(讯|电|消息|专电|综合)");
  private static final Pattern YESTERDAY = Pattern.compile("昨[日天晚晨]?(上午|下午|晚)?[(]?$");
  private static final Pattern DAY_BEFORE = Pattern.compile("前[日天]?晚?[(]$");
  private static final Pattern TODAY = Pattern.compile("今[日天晚晨]?(是|上午|下午|早|为|,)?[(]?$");
  private static final Pattern TOMORROW = Pattern.compile("明[日天晚晨][(]?$");
  private static final Pattern FORECAST =
      Pattern.compile("^(夜间?|白天|晚上?)?(到|至)[0-9]{0,2}日?|^(夜|白天)[,:：]?");
  private static final Pattern AHEAD_BEFORE =
      Pattern.compile("(将于|将在|拟于|定于|定在|计划于|预计|预计于|预计到|延长至|延至|持续到|持续至|推迟到|有效期至|即日起至)(本月|今年|明年)?$");
  private static final Pattern AHEAD_AFTER =
      Pattern.compile("^(前(?!后|往|来|夕|的)|之前|以前|止|截止|起,?(将|施行|执行)|将|[(][^)]{0,6}截止)");
  private static final Pattern ONLY_DATE =
      Pattern.compile("[^0-9]{0,6}[0-9〇○零一二三四五六七八九]{4}年.{3,8}日[) ]*");

  private static final Pattern MANY_DAYS = Pattern.compile("(月[^;。]{1,4}日[^。]*;[^。]*){3}");

  private final Offsets offsets;

  MentionReader(Offsets offsets) {
    this.offsets = offsets;
  }

  /** A date and the line it stands in. */
  private record Spot(Found found, PrintedLine line, String folded, int index) {
    String before() {
      return folded.substring(Math.max(0, found.start() - AROUND), found.start());
    }

    String after() {
      return folded.substring(found.end(), Math.min(folded.length(), found.end() + AROUND));
    }
  }

  /** The dates in the order of the page, each kind weighed by how many of it there are. */
  List<Mention> read(LoosePage page) {
    Map<ArticleId, Kind> kinds = new HashMap<>();
    for (Article article : page.issue().articles()) {
      kinds.put(article.id(), article.kind());
    }
    List<Mention> found = new ArrayList<>();
    Set<ArticleId> opened = new HashSet<>();
    Set<Integer> forecasts = new HashSet<>();
    int index = 0;
    for (PrintedLine line : page.page().lines()) {
      String folded = DateForms.fold(line.text());
      int at = index++;
      DateForms.find(
          folded,
          f -> {
            if (found.size() < MOST) {
              Spot spot = new Spot(f, line, folded, at);
              MentionKind kind = kind(spot, kinds.get(line.article()), opened);
              // Only the first day of a forecast tells; the others follow from it.
              if (kind != MentionKind.FORECAST || forecasts.add(line.number())) {
                found.add(mention(kind, spot));
              }
            }
          });
    }
    return Weighing.byKind(found);
  }

  private Mention mention(MentionKind kind, Spot spot) {
    Found at = spot.found;
    Clue clue = Clue.at(spot.line.number(), spot.line.text(), at.start(), at.end(), "");
    return new Mention(kind, at.date(), clue, 1, offsets);
  }

  private static MentionKind kind(Spot spot, @Nullable Kind article, Set<ArticleId> opened) {
    if (spot.found.date().year() != 0 && spot.folded.length() <= SHORT) {
      if (FOLIO_WORDS.matcher(spot.folded).find() && spot.line.role() != Role.SIGNOFF) {
        return MentionKind.FOLIO;
      }
      if (ONLY_DATE.matcher(spot.folded).matches()) {
        return spot.index < 3 ? MentionKind.LONE : MentionKind.SIGNED;
      }
    }
    if (spot.line.role() == Role.SIGNOFF) {
      return MentionKind.SIGNED;
    }
    MentionKind said = said(spot);
    return said != null ? said : byPlace(spot, article, opened);
  }

  /** What the words around the date say. */
  private static @Nullable MentionKind said(Spot spot) {
    String before = spot.before();
    String after = spot.after();
    if (AGENCY_BEFORE.matcher(before).find() && AGENCY_AFTER.matcher(after).find()) {
      return MentionKind.DATELINE;
    }
    if (YESTERDAY.matcher(before).find()) {
      return MentionKind.YESTERDAY;
    }
    if (DAY_BEFORE.matcher(before).find()) {
      return MentionKind.DAY_BEFORE;
    }
    if (TODAY.matcher(before).find()) {
      return MentionKind.TODAY;
    }
    if (TOMORROW.matcher(before).find()) {
      return MentionKind.TOMORROW;
    }
    return ahead(spot, before, after);
  }

  private static @Nullable MentionKind ahead(Spot spot, String before, String after) {
    boolean weather = spot.folded.contains("℃") || spot.folded.matches(".*(多云|晴|小雨|阵雨|[0-9]级).*");
    if (weather && FORECAST.matcher(after).find()) {
      return MentionKind.FORECAST;
    }
    boolean until = before.endsWith("截至") || before.endsWith("截止") || before.endsWith("截止到");
    boolean ahead = AHEAD_BEFORE.matcher(before).find() || AHEAD_AFTER.matcher(after).find();
    return ahead && !until ? MentionKind.AHEAD : null;
  }

  /** What the place of the date says: who opens an article, and which. */
  private static MentionKind byPlace(Spot spot, @Nullable Kind kind, Set<ArticleId> opened) {
    ArticleId article = spot.line.article();
    Role role = spot.line.role();
    if (role == Role.CAPTION || kind == Kind.PHOTO) {
      return MentionKind.CAPTION;
    }
    boolean body = role == Role.DATELINE_BODY || role == Role.BODY;
    boolean first = article != null && body && opened.add(article);
    if (first && kind == Kind.DISTRICT_ITEM && spot.found.start() < OPENING) {
      return MentionKind.DISTRICT;
    }
    PrintedDate date = spot.found.date();
    boolean now = date.year() == 0 && date.yearsLater() == PrintedDate.NONE;
    boolean early = spot.found.start() < OPENING && now;
    boolean opens = first && (role == Role.DATELINE_BODY || kind == Kind.NEWS);
    if (opens && early && !isList(spot.folded)) {
      return MentionKind.OPENING;
    }
    return date.year() == 0 ? MentionKind.TOLD : MentionKind.HISTORY;
  }

  /** A programme, a timetable: many days, and none of them is when the paper closed. */
  private static boolean isList(String folded) {
    return MANY_DAYS.matcher(folded).find();
  }
}
