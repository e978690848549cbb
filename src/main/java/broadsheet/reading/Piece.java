package broadsheet.reading;

import broadsheet.archive.PageReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines next to each other that belong together beyond doubt: an article as far as nothing
 * interrupts it, a torn part of one, a photo, a banner.
 *
 * @param form what it begins as
 * @param lines its lines in source order, never empty
 */
record Piece(Form form, List<Marked> lines) {
  /** What a piece begins as. */
  enum Form {
    /** A headline and what follows it. */
    ARTICLE,
    /** An article without headline: brief, notice in one line, letter from its salutation on. */
    HEADLESS,
    /** Text that belongs to some other piece. */
    STRAY,
    DISTRICT,
    PHOTO,
    /** The banner of a district column. */
    BANNER,
    NOISE
  }

  Piece {
    lines = List.copyOf(lines);
  }

  int first() {
    return lines.get(0).index();
  }

  int last() {
    return lines.get(lines.size() - 1).index();
  }

  /** The greatest place of any of its lines. */
  int highest() {
    int highest = -1;
    for (Marked line : lines) {
      highest = Math.max(highest, line.index());
    }
    return highest;
  }

  boolean has(State state) {
    for (Marked line : lines) {
      if (line.state() == state) {
        return true;
      }
    }
    return false;
  }

  boolean hasText() {
    return firstText() != null;
  }

  /** The last line of running text, or null. */
  @Nullable Marked lastText() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).text()) {
        return lines.get(i);
      }
    }
    return null;
  }

  @Nullable Marked firstText() {
    for (Marked line : lines) {
      if (line.text()) {
        return line;
      }
    }
    return null;
  }

  /** Whether its text stops in the middle of a sentence. */
  boolean unfinished() {
    Marked last = lastText();
    return last != null && last.torn();
  }

  /** Whether a signature, a date or a credit closes it. */
  boolean closed() {
    for (Marked line : lines) {
      if (line.text() && line.seen().has(Feature.SIGNED_TAIL)) {
        return true;
      }
    }
    State end = lines.get(lines.size() - 1).state();
    return end == State.SIGNED || end == State.FOOT;
  }

  boolean jumps(PageReference.Type type) {
    for (Marked line : lines) {
      Jump jump = line.seen().jump();
      if (jump != null && jump.type() == type) {
        return true;
      }
    }
    return false;
  }

  String textOf() {
    StringBuilder out = new StringBuilder();
    lines.forEach(l -> out.append(l.seen().core()).append('\n'));
    return out.toString();
  }
}
