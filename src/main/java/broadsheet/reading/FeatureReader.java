package broadsheet.reading;

import broadsheet.archive.PageReference;
import broadsheet.reading.LineFeatures.Finish;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees what there is to see of each line by itself; {@link Surroundings} adds what is around it.
 */
final class FeatureReader {
  private static final int HEAD = 60;
  private static final int BRIEF = 45;
  private static final Shape NUMBERED =
      Shape.of(
          "(第之其一二三四五六七八九十0-9",
          "一二三四五六七八九十0-9)、. \t-\r",
          "[(]?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十\\d]{1,3}[章节条,、]|[(]?\\d{1,2}[)、.](?!\\d)"
              + "|[之其][一二三四五六七八九十]|[一二三四五六七八九]\\s");
  private static final Shape CHAPTER = Shape.of("第", "一二三四五六七八九十0-9", "第[一二三四五六七八九十\\d]{1,3}[章节编]");
  private static final GlyphSet CIRCLED = GlyphSet.of("①-⑳");
  private static final GlyphSet BULLETS = GlyphSet.of("■●◆▲★□○◇△▼※►•·");
  private static final Shape DASH = Shape.of("—―-", "——|--|—|―|-{1,3}(?=[\\u4e00-\\u9fff])");
  private static final Shape CAPTION =
      Shape.of(
          "(左右上下中前图压题资照",
          "[(]?(?:左|右|上|下|中|前)?图[一二三四五六七八九十①-⑳\\d]?\\s*(?:为|是|:)|(?:压题|题头|资料)?(?:照片|图片)(?:为|是)|上图|下图|左图|右图|图[①-⑳\\d]");
  private static final Shape CAPTION_DATE =
      Shape.of(
          "近日昨今连0-9",
          "日前天0-9月",
          "(?:近日|日前|昨日|昨天|今日|连日来)?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[晚早凌清上下中夜]?[晨午间上]?)?,");
  private static final Shape NOTE =
      Shape.of(
          "(【[注编链相延小提温新背名短记按",
          "注编链相延小提温新背名短记按者后辑接关伸贴示馨闻景词评:】]) \t-\r",
          "[(【\\[]?(?:注|编者按|编后|编者|编辑点评|链接|相关链接|延伸阅读|小贴士|提示|温馨提示|新闻背景|背景|名词解释|短评|记者手记|按)\\s*[:】\\])]");
  private static final GlyphSet NOTICE_SIGNS = GlyphSet.of("告事明知");
  private static final GlyphSet NOTICE_STARTS = GlyphSet.of("通公启声预");
  private static final Pattern NOTICE_TEXT =
      Pattern.compile(
          "^[\\u4e00-\\u9fff]{0,10}(?:通告|公告|启事|声明|通知|预告)\\s*[:\\s]|(?:特此(?:通告|公告|声明|通知|启事))|^遗失");
  private static final GlyphSet TORN = GlyphSet.of(",。、:;!?)”』》%℃的了着们");
  private static final Shape TORN_PARTICLE =
      Shape.of("地得", "[地得](?![\\u4e00-\\u9fff]{0,3}(?:铁|区|方|知))");
  private static final Shape NOT_TORN =
      Shape.of(
          "目今去近日前昨当此同随其为然但不所因如最首据眼可于这那是对现后预起突终原显诚再一二三四五六七八九十甲乙记大人",
          "(?:目前|今年|去年|近日|日前|昨日|昨天|今天|当日|当天|此外|同时|随后|其中|为此|然而|但是|不过|所以|因此|如今|最后|首先|其次|据悉|最近|眼下|可是|于是|这天|那天|是啊|对此|现在|后来|预计|近来|起初|突然|终于|原来|显然|诚然|其实|再说|不久|如果|当时|据了解|[一二三四五六七八九十甲乙]、|记者,|大家,|人民,)");
  private static final Shape REPORTED =
      Shape.of(
          "本晚日读市", "报者民", "(?:本报|晚报|日报)[^,。]{0,12}(?:报道|刊登|刊发)|(?:读者|市民)[^,。]{1,8}(?:问|来电|来信|反映)");

  /** One of these ends what {@link #REPORTED} finds, within so many characters. */
  private static final GlyphSet REPORT_ENDS = GlyphSet.of("道登发问电信映");

  private static final int REPORT = 16;

  /** So many lines may stand above the first article. */
  private static final int TOP = 4;

  /** What any of these shapes can begin with. */
  private static final GlyphSet STARTS =
      GlyphSet.where(
          c ->
              BULLETS.has((char) c)
                  || CIRCLED.has((char) c)
                  || Stream.of(NUMBERED, DASH, CAPTION, CAPTION_DATE, NOTE, REPORTED)
                      .anyMatch(s -> s.firsts().has((char) c)));

  private final Gazetteer gazetteer;
  private final PageText page;
  private final List<String> folded;
  private final PairIds pairs;
  private final PlaceHeadings places;
  private final Speakers speakers;

  FeatureReader(Gazetteer gazetteer, PageText page) {
    this.gazetteer = gazetteer;
    this.page = page;
    this.folded = new ArrayList<>(page.lines().size());
    int characters = 0;
    for (SourceLine line : page.lines()) {
      String text = Glyphs.fold(line.text());
      folded.add(text);
      characters += PairIds.counted(text);
    }
    this.pairs = new PairIds(characters);
    this.places = new PlaceHeadings(folded, gazetteer);
    this.speakers = new Speakers(folded);
  }

  List<LineFeatures> read() {
    List<LineFeatures> out = new ArrayList<>();
    for (SourceLine line : page.lines()) {
      out.add(alone(out.size(), line, folded.get(out.size())));
    }
    return new Surroundings(page, out).complete();
  }

  private LineFeatures alone(int index, SourceLine line, String folded) {
    Jump jump = Jump.in(folded, page.label());
    boolean jumpEnds = jump != null && jump.start() > 0;
    String unjumped =
        jumpEnds && jump != null ? folded.substring(0, jump.start()).stripTrailing() : folded;
    String known = gazetteer.district(folded);
    String district = known == null ? places.at(index) : known;
    boolean folio = index < TOP && Furniture.folio(folded);
    boolean furniture = known == null && (folio || Furniture.is(folded));
    boolean name = district != null || furniture || (jump != null && jump.alone(folded));
    Signature whole = name ? null : Signatures.line(unjumped);
    int tail = whole == null ? Signatures.tail(unjumped) : -1;
    Signature signature = tail < 0 ? whole : Signatures.inner(inside(unjumped, tail), true);
    String core = tail < 0 ? unjumped : unjumped.substring(0, tail).stripTrailing();
    FeatureSet.Collector seen = new FeatureSet.Collector();
    seen.add(Feature.ANY);
    sign(seen, whole, folded, tail >= 0);
    boolean shot = tail >= 0 && signature != null && !signature.photoCredits().isEmpty();
    when(seen, shot, Feature.SHOT_TAIL);
    jump(seen, jump, folded);
    shape(seen, core);
    words(seen, folded, core);
    when(seen, district != null, Feature.DISTRICT_NAME);
    when(seen, furniture, Feature.FURNITURE);
    when(seen, speakers.speaks(index), Feature.SPEAKER);
    var column = gazetteer.column(folded);
    when(seen, column != null, Feature.COLUMN_NAME);
    var date = Letters.date(folded);
    when(seen, date != null, Feature.DATE_ALONE);
    FeatureSet features = seen.done();
    return new LineFeatures(
        index,
        line,
        folded,
        core,
        finish(core),
        jump,
        signature,
        district,
        column,
        date,
        pairs.read(core),
        LineFeatures.titleLike(folded, core, jump, features),
        features);
  }

  private static String inside(String text, int open) {
    return text.substring(open + 1, text.length() - 1).strip();
  }

  private static void when(FeatureSet.Collector seen, boolean condition, Feature feature) {
    seen.when(condition, feature);
  }

  private static void sign(
      FeatureSet.Collector seen, @Nullable Signature whole, String folded, boolean tail) {
    when(seen, tail, Feature.SIGNED_TAIL);
    if (whole == null) {
      return;
    }
    boolean bracketed = folded.startsWith("(");
    if (whole.equals(Signature.AGENCY)) {
      seen.add(Feature.AGENCY_LINE);
    } else if (whole.edits()) {
      seen.add(Feature.EDITED_LINE);
    } else if (!whole.photoCredits().isEmpty() && !whole.bylines().isEmpty()) {
      seen.add(Feature.WROTE_AND_SHOT);
    } else if (!whole.photoCredits().isEmpty()) {
      seen.add(Feature.CREDIT_LINE);
    } else if (whole.sure() || bracketed) {
      seen.add(Feature.SIGNED_LINE);
    } else {
      seen.add(Feature.NAMES_LINE);
    }
  }

  private static void jump(FeatureSet.Collector seen, @Nullable Jump jump, String folded) {
    if (jump != null) {
      when(seen, jump.alone(folded), Feature.JUMP_ALONE);
      seen.add(
          switch (jump.type()) {
            case CONTINUES_ON -> Feature.JUMP_ON;
            case CONTINUED_FROM -> Feature.JUMP_FROM;
            case SEE -> Feature.JUMP_SEE;
          });
    }
  }

  private static void shape(FeatureSet.Collector seen, String core) {
    seen.add(length(core.length()));
    Finish finish = finish(core);
    seen.add(
        switch (finish) {
          case SENTENCE -> Feature.ENDS_SENTENCE;
          case SOFT -> Feature.ENDS_SOFT;
          case COMMA -> Feature.ENDS_COMMA;
          case OPEN -> Feature.ENDS_OPEN;
        });
    when(seen, finish == Finish.SENTENCE && !asks(core), Feature.ENDS_PERIOD);
    when(seen, finish == Finish.OPEN && stub(core), Feature.TAIL_STUB);
    char last = core.isEmpty() ? ' ' : core.charAt(core.length() - 1);
    when(seen, last == '?' || last == '!', Feature.ENDS_ASKING);
    int stop = core.indexOf('。');
    when(seen, stop >= 0 && stop < core.length() - 2, Feature.INNER_STOP);
    when(seen, Glyphs.openQuote(core), Feature.OPEN_QUOTE);
    boolean letters = core.length() <= 6 && core.startsWith("(") && !Glyphs.hasHan(core);
    when(seen, !Glyphs.substantial(core) || letters, Feature.GARBAGE);
    when(seen, Glyphs.mostlyDigits(core) || row(core), Feature.TABLE_ROW);
  }

  /** Whether a comma stands among its last three characters. */
  private static boolean stub(String core) {
    for (int at = core.length() - 1; at >= core.length() - 3 && at > 8; at--) {
      if (core.charAt(at) == ',' || core.charAt(at) == '、') {
        return true;
      }
    }
    return false;
  }

  /** Whether it is set in cells, most of them figures, as results and prices are. */
  private static boolean row(String core) {
    if (core.length() > 60 || core.indexOf(' ') < 0) {
      return false;
    }
    int cells = 0;
    int figures = 0;
    int results = 0;
    for (int at = 0; at < core.length(); cells++) {
      boolean figure = false;
      boolean result = true;
      for (; at < core.length() && !Glyphs.space(core.charAt(at)); at++) {
        figure |= Glyphs.digit(core.charAt(at));
        result &= Glyphs.digit(core.charAt(at)) || ".:比-秒分".indexOf(core.charAt(at)) >= 0;
      }
      figures += figure ? 1 : 0;
      results += figure && result ? 1 : 0;
      while (at < core.length() && Glyphs.space(core.charAt(at))) {
        at++;
      }
    }
    return (cells >= 3 && figures >= 2) || (cells >= 2 && cells <= 4 && results >= 1);
  }

  /** Whether it ends with a question or exclamation mark, a closing quote aside. */
  private static boolean asks(String core) {
    int at = core.length() - 1;
    at -= at > 0 && "”』」".indexOf(core.charAt(at)) >= 0 ? 1 : 0;
    return at >= 0 && "?!".indexOf(core.charAt(at)) >= 0;
  }

  private static Feature length(int length) {
    if (length <= 1) {
      return Feature.CHARS_1;
    }
    if (length == 2) {
      return Feature.CHARS_2;
    }
    if (length == 3) {
      return Feature.CHARS_3;
    }
    if (length <= 8) {
      return Feature.CHARS_4_8;
    }
    if (length <= 14) {
      return Feature.CHARS_9_14;
    }
    if (length <= 24) {
      return Feature.CHARS_15_24;
    }
    if (length <= 36) {
      return Feature.CHARS_25_36;
    }
    return length <= 60 ? Feature.CHARS_37_60 : Feature.CHARS_MANY;
  }

  private static void words(FeatureSet.Collector seen, String folded, String core) {
    when(seen, Openings.dateline(folded), Feature.DATELINE);
    when(seen, Letters.salutation(folded), Feature.SALUTATION);
    when(seen, Letters.institution(folded), Feature.INSTITUTION);
    when(seen, Letters.reader(folded), Feature.READER_SIGNS);
    boolean caption = false;
    if (STARTS.begins(folded)) {
      caption = CAPTION.begins(folded, HEAD);
      start(seen, folded);
    }
    when(seen, caption, Feature.CAPTION_START);
    when(seen, caption || (folded.length() < 120 && folded.contains("图为")), Feature.CAPTION_WORD);
    when(seen, tornStart(folded), Feature.STARTS_TORN);
    when(seen, core.length() == 4, Feature.CHARS_4);
    int comma = core.indexOf(',');
    when(
        seen,
        folded.length() <= BRIEF && comma > 0 && comma < core.length() - 1,
        Feature.INNER_COMMA);
    boolean commas = comma > 0 && core.indexOf(',', comma + 1) > 0;
    when(seen, core.length() <= BRIEF && commas && core.indexOf(' ') < 0, Feature.INNER_COMMAS);
    boolean one = core.length() > 2 && core.length() <= 30 && core.charAt(0) == '一';
    when(seen, one && "一—-记访写论谈评析来".indexOf(core.charAt(1)) >= 0, Feature.ONE_FOR_DASH);
    int place = Tidings.place(folded);
    when(seen, place > 0 && place < folded.length(), Feature.PLACE_FIRST);
    when(seen, place > 0 && place == folded.length(), Feature.PLACE_ALONE);
    when(seen, folded.length() > BRIEF && Tidings.day(folded), Feature.TELLS_DAY);
    if (folded.length() <= BRIEF) {
      when(seen, CHAPTER.begins(folded), Feature.CHAPTER);
      ShortLines.see(seen, folded, core);
    } else {
      boolean notice = notice(folded, 0, Math.min(HEAD, folded.length()));
      int end = Math.max(0, core.length() - HEAD);
      when(seen, notice || notice(core, end, core.length()), Feature.NOTICE_TEXT);
    }
  }

  /** Whether a line names its day; of longer ones it has been asked. */
  static boolean tellsDay(String folded, FeatureSet features) {
    return folded.length() > BRIEF ? features.has(Feature.TELLS_DAY) : Tidings.day(folded);
  }

  private static void start(FeatureSet.Collector seen, String folded) {
    when(seen, CIRCLED.begins(folded) || NUMBERED.begins(folded, HEAD), Feature.NUMBERED);
    when(seen, BULLETS.begins(folded), Feature.BULLET);
    when(seen, DASH.begins(folded, HEAD), Feature.DASH);
    when(seen, CAPTION_DATE.begins(folded, HEAD), Feature.CAPTION_DATE);
    when(seen, NOTE.begins(folded, HEAD), Feature.NOTE_WORD);
    boolean reported = REPORT_ENDS.in(folded, 2, REPORT) && REPORTED.begins(folded, HEAD);
    when(seen, reported, Feature.REPORTED);
  }

  /** Whether this part of a text speaks as notices do. */
  private static boolean notice(String text, int from, int to) {
    int hereby = text.indexOf("特此", from);
    boolean may = (hereby >= 0 && hereby <= to - 2) || text.startsWith("遗失", from);
    for (int i = from + 1; i < Math.min(from + 12, to) && !may; i++) {
      may = NOTICE_SIGNS.has(text.charAt(i)) && NOTICE_STARTS.has(text.charAt(i - 1));
    }
    return may && NOTICE_TEXT.matcher(text.substring(from, to)).find();
  }

  static boolean tornStart(String head) {
    boolean torn = surelyTorn(head) || stopsSoon(head);
    return torn && !NOT_TORN.begins(head);
  }

  /** Whether no sentence begins so: with a mark, a particle, or one character and a comma. */
  static boolean surelyTorn(String head) {
    boolean one =
        head.length() > 1
            && Glyphs.ideograph(head.charAt(0))
            && (head.charAt(1) == ',' || head.charAt(1) == '、');
    return TORN.begins(head) || TORN_PARTICLE.begins(head) || one;
  }

  /** Whether a comma stands after two Han characters, or a full stop after up to six. */
  private static boolean stopsSoon(String head) {
    int han = 0;
    while (han < head.length() && han <= 6 && Glyphs.ideograph(head.charAt(han))) {
      han++;
    }
    char next = han < head.length() ? head.charAt(han) : ' ';
    boolean soft = next == ',' || next == '、';
    return (soft && han == 2 && !person(head)) || (next == '。' && han >= 1 && han <= 6);
  }

  /** Whether somebody is introduced by name and age. */
  private static boolean person(String head) {
    return head.length() > 4
        && PersonNames.name(head.substring(0, 2))
        && (Glyphs.digit(head.charAt(3)) || "男女".indexOf(head.charAt(3)) >= 0);
  }

  /** How the text ends, closing quotes and brackets aside. */
  static Finish finish(String core) {
    int at = core.length() - 1;
    while (at > 0 && Glyphs.closer(core.charAt(at))) {
      at--;
    }
    if (at < 0) {
      return Finish.OPEN;
    }
    char c = core.charAt(at);
    if (Glyphs.stop(c) || (c == '.' && at > 0 && !Glyphs.digit(core.charAt(at - 1)))) {
      return Finish.SENTENCE;
    }
    if (c == ':' || c == ';') {
      return Finish.SOFT;
    }
    return c == ',' || c == '、' ? Finish.COMMA : Finish.OPEN;
  }

  /** Whether the reference goes on or comes from another page. */
  static boolean moves(@Nullable Jump jump) {
    return jump != null && jump.type() != PageReference.Type.SEE;
  }
}
