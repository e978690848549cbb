package broadsheet.reading;

import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.List;

/** Adds to each line's features what stands around it and what the page as a whole is like. */
final class Surroundings {
  /** Lines of the longest run of district items that is looked through for its banner. */
  private static final int LONGEST_RUN = 80;

  private static final int STUB = 5;

  private static final FeatureSet NAMES = FeatureSet.of(Feature.NAMES_LINE, Feature.SIGNED_LINE);
  private static final FeatureSet CLOSING =
      FeatureSet.of(
          Feature.SIGNED_TAIL,
          Feature.FURNITURE,
          Feature.BRACKETED,
          Feature.EDITED_LINE,
          Feature.WROTE_AND_SHOT,
          Feature.AGENCY_LINE);

  private final List<LineFeatures> lines;
  private final boolean meant;
  private final Gaps gaps;
  private final int topMark;
  private final boolean marked;
  private final boolean datelined;
  private final boolean signed;
  private final boolean topSigned;
  private final boolean singleLined;
  private final PagePairs pairs;
  private final SentenceEdges edges;

  Surroundings(PageText page, List<LineFeatures> lines) {
    this.lines = lines;
    this.meant = page.form() == PageText.Form.MARKDOWN;
    this.gaps = new Gaps(lines);
    this.topMark = topMark();
    this.marked = topMark < 7;
    this.datelined = datelined();
    this.topSigned = topSigned();
    this.singleLined = singleLined();
    this.pairs = new PagePairs(lines);
    this.edges = new SentenceEdges(lines);
    this.signed = signed();
  }

  private static boolean nameLine(LineFeatures line) {
    return line.features().meets(NAMES) && !line.folded().startsWith("(");
  }

  /** Whether the page's writers stand under the headlines rather than at the end. */
  private boolean topSigned() {
    int top = 0;
    int end = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (nameLine(lines.get(i))) {
        top += lines.get(i - 1).titleLike() ? 1 : 0;
        end += lines.get(i - 1).titleLike() ? 0 : 1;
      }
    }
    return top > end;
  }

  /**
   * Whether nearly every headline of the page is one line, as where heads were pressed into one.
   */
  private boolean singleLined() {
    int single = 0;
    int several = 0;
    for (int i = 0; i < lines.size(); i++) {
      int from = i;
      while (i < lines.size() && headLike(lines.get(i))) {
        i++;
      }
      boolean over = i > from && i < lines.size() && !lines.get(i).titleLike();
      single += over && i == from + 1 ? 1 : 0;
      several += over && i > from + 1 ? 1 : 0;
    }
    return single >= 4 && single >= 4 * several;
  }

  private static boolean headLike(LineFeatures line) {
    return line.titleLike() && line.signature() == null && line.jump() == null;
  }

  List<LineFeatures> complete() {
    List<LineFeatures> out = new ArrayList<>(lines.size());
    Stretches stretches = new Stretches(lines, pairs, this::closed);
    RoundUps runs = new RoundUps(lines);
    for (LineFeatures line : lines) {
      FeatureSet.Collector more = new FeatureSet.Collector();
      place(line, more);
      mark(line, more);
      before(line, more);
      after(line, more);
      twins(line, more);
      cohesion(line, more);
      stretches.see(line, more);
      runs.see(line, more);
      when(more, edges.stopsLikeOne(line), Feature.STOPS_LIKE_CLAUSE);
      when(more, edges.opensLikeOne(line), Feature.OPENS_LIKE_SENTENCE);
      out.add(line.with(more.done()));
    }
    return out;
  }

  /**
   * The level that most headlines seem to have: the highest that occurs at least twice, or at all.
   */
  private int topMark() {
    int[] count = new int[8];
    for (LineFeatures line : lines) {
      count[Math.min(7, line.line().heading())]++;
    }
    for (int level = 1; level <= 6; level++) {
      if (count[level] >= 2) {
        return level;
      }
    }
    for (int level = 1; level <= 6; level++) {
      if (count[level] > 0) {
        return level;
      }
    }
    return 7;
  }

  /** Whether nearly every article of the page that follows a closed one opens with a dateline. */
  private boolean datelined() {
    int titled = 0;
    int opened = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean starts = i == 0 || closed(lines.get(i - 1));
      if (starts && lines.get(i).titleLike() && lines.get(i).district() == null) {
        titled++;
        opened += datedSoon(i) ? 1 : 0;
      }
    }
    return opened >= 3 && opened * 100 >= titled * 85;
  }

  /** Whether nearly every article of the page that opens with a dateline follows a closed one. */
  private boolean signed() {
    int opened = 0;
    int after = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (lines.get(i).titleLike() && lines.get(i + 1).has(Feature.DATELINE)) {
        opened++;
        after += closed(lines.get(i - 1)) || lines.get(i - 1).titleLike() ? 1 : 0;
      }
    }
    return after >= 3 && after * 100 >= opened * 85;
  }

  private boolean datedSoon(int index) {
    for (int at = index + 1; at < Math.min(lines.size(), index + 4); at++) {
      if (lines.get(at).has(Feature.DATELINE)) {
        return true;
      }
      if (!lines.get(at).titleLike()) {
        return false;
      }
    }
    return false;
  }

  private boolean closed(LineFeatures line) {
    boolean bare = topSigned && !line.folded().startsWith("(");
    return line.features().meets(CLOSING)
        || (line.has(Feature.SIGNED_LINE) && !bare)
        || (line.jump() != null && !line.has(Feature.JUMP_FROM));
  }

  private void place(LineFeatures line, FeatureSet.Collector more) {
    when(more, topSigned && nameLine(line), Feature.TOP_SIGNED);
    when(more, line.index() == 0, Feature.FIRST);
    when(more, line.index() == lines.size() - 1, Feature.LAST);
    gaps.see(line, more);
    boolean title = line.titleLike() && line.district() == null && !line.has(Feature.COLUMN_NAME);
    when(more, datelined && title && !datedSoon(line.index()), Feature.UNDATED_TITLE);
    if (line.index() > 0) {
      LineFeatures previous = lines.get(line.index() - 1);
      boolean open =
          previous.finish() == LineFeatures.Finish.SENTENCE
              && !closed(previous)
              && !datedSoon(line.index());
      when(more, signed && title && open, Feature.UNCLOSED_BEFORE);
      boolean dated =
          line.length() <= 45
              && lines.size() > line.index() + 1
              && lines.get(line.index() + 1).has(Feature.DATELINE);
      when(more, signed && datelined && closed(previous) && dated, Feature.DATED_START);
    }
  }

  private void mark(LineFeatures line, FeatureSet.Collector more) {
    int level = line.line().heading();
    if (meant) {
      more.add(
          level == 0
              ? Feature.MEANT_TEXT
              : level <= topMark ? Feature.MEANT_TOP : Feature.MEANT_LOWER);
    } else if (marked) {
      more.add(
          level == 0 ? Feature.NO_MARK : level <= topMark ? Feature.MARK_TOP : Feature.MARK_LOWER);
    }
  }

  private void before(LineFeatures line, FeatureSet.Collector more) {
    if (line.index() == 0) {
      return;
    }
    LineFeatures previous = lines.get(line.index() - 1);
    when(more, closed(previous), Feature.AFTER_CLOSED);
    when(more, previous.has(Feature.CREDIT_LINE), Feature.AFTER_CREDIT);
    when(more, previous.titleLike() && previous.length() <= 36, Feature.AFTER_TITLE);
    when(more, singleLined && line.titleLike() && headLike(previous), Feature.SINGLE_LINED);
    when(more, previous.torn() && previous.length() > 30, Feature.AFTER_TORN);
    when(more, previous.finish() == LineFeatures.Finish.SENTENCE, Feature.AFTER_SENTENCE);
    when(more, previous.has(Feature.DATE_ALONE), Feature.AFTER_SIGNOFF);
    when(more, meet(previous, line), Feature.AFTER_WORD);
    when(more, previous.has(Feature.DISTRICT_NAME), Feature.AFTER_DISTRICT);
    when(more, previous.has(Feature.CAPTION_LABEL), Feature.AFTER_LABEL);
    when(more, previous.finish() == LineFeatures.Finish.SOFT, Feature.AFTER_SOFT);
    boolean comma = previous.finish() == LineFeatures.Finish.COMMA;
    when(more, comma && previous.length() <= 20 && line.titleLike(), Feature.AFTER_COMMA_TITLE);
    when(more, previous.has(Feature.SPACED) && line.length() <= 7, Feature.AFTER_SPACED);
    boolean notice = line.index() > 1 && lines.get(line.index() - 2).has(Feature.NOTICE_TITLE);
    when(more, notice || previous.has(Feature.NOTICE_TEXT), Feature.AFTER_NOTICE);
  }

  private void after(LineFeatures line, FeatureSet.Collector more) {
    if (line.index() == lines.size() - 1) {
      return;
    }
    LineFeatures next = lines.get(line.index() + 1);
    when(more, next.has(Feature.DATELINE), Feature.NEXT_DATELINE);
    when(more, singleLined && pressed(line) && !next.titleLike(), Feature.PRESSED_TITLE);
    when(more, next.has(Feature.NAMES_LINE) || next.has(Feature.SIGNED_LINE), Feature.NEXT_NAMES);
    when(
        more,
        next.titleLike() && next.length() <= 36 && !next.has(Feature.NAMES_LINE),
        Feature.NEXT_TITLE);
    when(more, !next.titleLike() && next.length() > 36, Feature.NEXT_TEXT);
    boolean brackets = next.folded().startsWith("(");
    when(more, next.has(Feature.CREDIT_LINE) && !brackets, Feature.NEXT_CREDIT);
    when(more, next.has(Feature.CREDIT_LINE) && brackets, Feature.NEXT_CREDIT_IN_BRACKETS);
    boolean open =
        line.finish() == LineFeatures.Finish.OPEN && line.length() >= 12 && !next.titleLike();
    when(more, open && pairs.fits(line, next), Feature.NEXT_FITS);
    when(more, meet(line, next), Feature.NEXT_WORD);
    LineFeatures second = lines.get(Math.min(lines.size() - 1, line.index() + 2));
    when(more, !next.titleLike() && topSigned && nameLine(second), Feature.NAMES_BELOW_NEXT);
    when(more, next.has(Feature.WROTE_AND_SHOT), Feature.NEXT_WROTE_AND_SHOT);
    boolean credited =
        second.index() > next.index() && second.has(Feature.CREDIT_LINE) && !next.titleLike();
    boolean shot = next.has(Feature.SHOT_TAIL) && !next.has(Feature.DATELINE);
    boolean among = aroundDistricts(line.index()) && !bannered(line);
    when(more, line.titleLike() && !among && (credited || shot), Feature.NEXT_PICTURE);
    when(more, next.has(Feature.REPORTED), Feature.NEXT_REPORT);
    when(more, line.torn() && goesOn(line, next), Feature.NEXT_TORN_START);
    when(more, nearDistrict(line.index()), Feature.NEXT_DISTRICT);
    when(more, among, Feature.NEAR_DISTRICTS);
    when(more, among && line.has(Feature.SLOGAN), Feature.SLOGAN_AMONG_DISTRICTS);
    when(more, next.has(Feature.SALUTATION), Feature.NEXT_SALUTATION);
    boolean alone = next.jump() != null && next.jump().alone(next.folded());
    when(more, alone && next.has(Feature.JUMP_SEE), Feature.NEXT_JUMP_SEE);
    when(more, alone && next.has(Feature.JUMP_FROM), Feature.NEXT_JUMP_FROM);
    when(
        more,
        next.has(Feature.CAPTION_LABEL) || next.has(Feature.CAPTION_WORD),
        Feature.NEXT_CAPTION);
    when(more, next.has(Feature.DATE_ALONE), Feature.NEXT_DATE);
  }

  /**
   * Whether the next line begins as no sentence does, or may and this one is part of a sentence.
   */
  private static boolean goesOn(LineFeatures line, LineFeatures next) {
    boolean part =
        line.has(Feature.INNER_COMMA)
            || line.has(Feature.INNER_STOP)
            || line.has(Feature.DATELINE)
            || WordPairs.word(line.core(), next.core());
    return next.has(Feature.STARTS_TORN) && (part || FeatureReader.surelyTorn(next.folded()));
  }

  /** Whether a word seems to be cut between the two, of which the second is text. */
  private static boolean meet(LineFeatures above, LineFeatures below) {
    return above.finish() == LineFeatures.Finish.OPEN
        && above.length() >= STUB
        && !below.titleLike()
        && WordPairs.word(above.core(), below.core());
  }

  /** Whether it could be kicker, headline and deck in one: long, no sentence, nothing left open. */
  private static boolean pressed(LineFeatures line) {
    return line.length() > 24
        && line.length() <= 64
        && line.finish() == LineFeatures.Finish.OPEN
        && !line.has(Feature.INNER_STOP)
        && !line.has(Feature.OPEN_QUOTE)
        && !line.has(Feature.STARTS_TORN)
        && !line.has(Feature.DATELINE);
  }

  /** Whether a district's name stands in the next line, or in the one after a line as short. */
  private boolean nearDistrict(int index) {
    boolean item = lines.get(Math.max(0, index - 1)).has(Feature.DISTRICT_NAME);
    if (item || lines.get(index).has(Feature.DISTRICT_NAME)) {
      return false;
    }
    LineFeatures next = lines.get(index + 1);
    return next.has(Feature.DISTRICT_NAME)
        || (index + 2 < lines.size()
            && next.titleLike()
            && lines.get(index + 2).has(Feature.DISTRICT_NAME));
  }

  /** Whether the run of districts above this line has its banner already, over its first item. */
  private boolean bannered(LineFeatures line) {
    int at = line.index() - 1;
    int top = Math.max(0, line.index() - LONGEST_RUN);
    while (at > top && (lines.get(at).has(Feature.DISTRICT_NAME) || !lines.get(at).titleLike())) {
      at--;
    }
    return at >= 0
        && at < line.index() - 2
        && lines.get(at + 1).has(Feature.DISTRICT_NAME)
        && (lines.get(at).has(Feature.COLUMN_NAME) || lines.get(at).has(Feature.SLOGAN))
        && !line.has(Feature.COLUMN_NAME);
  }

  private boolean aroundDistricts(int index) {
    for (int at = Math.max(0, index - 4); at < Math.min(lines.size(), index + 3); at++) {
      if (lines.get(at).has(Feature.DISTRICT_NAME)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Another short line of nearly the same length in what seems one article: subheads come in sets.
   */
  private void twins(LineFeatures line, FeatureSet.Collector more) {
    if (line.titleLike() && line.length() <= 20) {
      when(more, twin(line, -1) || twin(line, 1), Feature.TWIN);
    }
  }

  private boolean twin(LineFeatures line, int step) {
    for (int at = line.index() + step; at >= 0 && at < lines.size(); at += step) {
      LineFeatures other = lines.get(at);
      int apart = Math.abs(at - line.index());
      boolean border = closed(other) || other.has(Feature.DATELINE) || other.district() != null;
      if (apart > 14 || (border && apart > 1)) {
        return false;
      }
      boolean alike = other.titleLike() && Math.abs(other.length() - line.length()) <= 2;
      boolean bare = other.signature() == null && !other.has(Feature.CAPTION_LABEL);
      if (apart > 1 && alike && bare) {
        return true;
      }
    }
    return false;
  }

  /** Whether the texts below and above speak of the same things. */
  private void cohesion(LineFeatures line, FeatureSet.Collector more) {
    double same = pairs.cohesion(line.index());
    when(more, same >= 0.08, Feature.SPEAKS_OF_THE_SAME);
    when(more, same >= 0 && same < 0.03, Feature.SPEAKS_OF_OTHER_THINGS);
    when(more, same >= 0.16, Feature.SPEAKS_MUCH_OF_THE_SAME);
    when(more, same >= 0 && same < 0.01, Feature.SPEAKS_OF_NOTHING_ABOVE);
  }

  private static void when(FeatureSet.Collector more, boolean condition, Feature feature) {
    more.when(condition, feature);
  }
}
