package broadsheet.reading;

import broadsheet.archive.Column;
import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the labelled lines of a page into {@link Piece}s; every line comes into exactly one. */
final class Cutter {
  /** Share of labellings from which on a line that seems to carry on may be torn. */
  private static final double LOOSE = 0.02;

  private final List<Marked> lines;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Marked> current = new ArrayList<>();
  private final List<Marked> labels = new ArrayList<>();
  private Form form = Form.NOISE;

  Cutter(List<Marked> lines) {
    this.lines = lines;
  }

  List<Piece> cut() {
    for (Marked line : lines) {
      if (line.state() == State.LABEL) {
        labels.add(line);
        continue;
      }
      if (!labels.isEmpty()) {
        placeLabels(line);
      }
      place(line);
    }
    if (!labels.isEmpty()) {
      placeLabels(null);
    }
    close();
    return pieces;
  }

  private void place(Marked line) {
    Form opens = opening(line);
    if (opens != null) {
      boolean labelled =
          !current.isEmpty() && current.stream().allMatch(l -> l.state() == State.LABEL);
      if (!(labelled && form == Form.ARTICLE)) {
        close();
      }
      form = opens;
    } else if (loose(line)) {
      close();
      form = Form.STRAY;
    }
    current.add(line);
  }

  /** Text that may after all not carry on the line before: the joiner is to say. */
  private boolean loose(Marked line) {
    if (line.state() != State.TEXT || line.shares().torn() < LOOSE || current.isEmpty()) {
      return false;
    }
    return current.get(current.size() - 1).text()
        && (form == Form.ARTICLE || form == Form.HEADLESS || form == Form.STRAY);
  }

  /**
   * The form of the piece that begins with the line, or null when it carries on the current one.
   */
  private @Nullable Form opening(Marked line) {
    boolean fresh = current.isEmpty();
    return switch (line.state()) {
      case HEAD -> Form.ARTICLE;
      case DISTRICT -> Form.DISTRICT;
      case NOTICE, BRIEF -> Form.HEADLESS;
      case TORN -> Form.STRAY;
      case CAPTION -> captionOpens(line) ? Form.PHOTO : null;
      case NOISE -> fresh || furnishes(line) ? Form.NOISE : null;
      case JUMP -> fresh ? Form.STRAY : null;
      case HAIL, LEAD -> fresh || shut() ? Form.HEADLESS : null;
      case CREDIT -> fresh ? Form.PHOTO : null;
      case SIGNED, FOOT, NOTE, AUTHOR, MORE -> fresh ? Form.STRAY : null;
      case TEXT, SUBHEAD -> fresh || (shut() && !contributed(line)) ? Form.STRAY : null;
      case LABEL -> null;
    };
  }

  /** Behind the signature of one contribution the next one may follow. */
  private boolean contributed(Marked line) {
    return line.seen().has(Feature.AMONG_CONTRIBUTIONS) && form != Form.PHOTO;
  }

  /** What the page prints around its articles stands by itself, a run of it together. */
  private boolean furnishes(Marked line) {
    return line.seen().has(Feature.FURNITURE) && form != Form.NOISE;
  }

  /**
   * A caption with its label, or under a headline that announces pictures, stays in its article.
   */
  private boolean captionOpens(Marked line) {
    if (current.isEmpty()) {
      return true;
    }
    Marked before = current.get(current.size() - 1);
    boolean announced =
        line.seen().has(Feature.CAPTION_LABEL)
            || before.seen().has(Feature.CAPTION_LABEL)
            || numbered(line)
            || current.get(0).seen().has(Feature.PICTURE_MARK);
    boolean run = before.state() == State.CAPTION && !before.seen().has(Feature.SIGNED_TAIL);
    return !(announced || run || before.state() == State.HEAD || before.state() == State.MORE);
  }

  /** One of several pictures of the article: 图①, 图2. */
  private static boolean numbered(Marked line) {
    String text = line.seen().folded();
    return line.seen().has(Feature.CAPTION_START) && text.matches("^\\(?图[①-⑳\\d一二三四五六七八九].*");
  }

  /** Whether running text cannot carry on the current piece. */
  private boolean shut() {
    State last = current.get(current.size() - 1).state();
    return form == Form.PHOTO
        || form == Form.BANNER
        || last == State.SIGNED
        || last == State.FOOT
        || form == Form.NOISE;
  }

  /**
   * A banner stands by itself; a series label belongs to the article above, else to the one below.
   */
  private void placeLabels(@Nullable Marked next) {
    List<Marked> run = List.copyOf(labels);
    labels.clear();
    if (banner(run)) {
      List<Marked> lead = leadingJump();
      close();
      form = Form.BANNER;
      current.addAll(lead);
      current.addAll(run);
      return;
    }
    boolean above =
        !current.isEmpty() && form != Form.BANNER && !(current.get(0).state() == State.LABEL);
    boolean opensNext = next != null && next.state() == State.HEAD;
    boolean closed = above && closedBefore();
    boolean opensText = next != null && next.text() && next.seen().has(Feature.CAPTION_DATE);
    if (above && (closed ? !opensText : !opensNext)) {
      current.addAll(run);
    } else {
      close();
      form = Form.ARTICLE;
      current.addAll(run);
    }
  }

  private boolean closedBefore() {
    Marked last = current.get(current.size() - 1);
    return last.state() == State.SIGNED
        || last.state() == State.NOTE
        || last.seen().has(Feature.SIGNED_TAIL)
        || (last.text() && last.seen().finish() == LineFeatures.Finish.SENTENCE);
  }

  /** A jump alone between the last district item and the banner is the banner's. */
  private List<Marked> leadingJump() {
    if (form == Form.DISTRICT && current.get(current.size() - 1).state() == State.JUMP) {
      return List.of(current.remove(current.size() - 1));
    }
    return List.of();
  }

  private static boolean banner(List<Marked> run) {
    boolean named = false;
    boolean near = false;
    for (Marked line : run) {
      Column column = line.seen().column();
      if (column != null) {
        if (column.district()) {
          return true;
        }
        named = true;
      }
      near |= line.seen().has(Feature.NEAR_DISTRICTS) && line.seen().length() > 4;
    }
    return near && !named;
  }

  private void close() {
    if (!current.isEmpty()) {
      pieces.add(new Piece(form, current));
      current.clear();
    }
  }
}
