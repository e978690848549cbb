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
    return lines.stream().mapToInt(Marked::index).max().orElse(-1);
  }

  boolean has(State state) {
    return lines.stream().anyMatch(l -> l.state() == state);
  }

  boolean hasText() {
    return lines.stream().anyMatch(Marked::text);
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
    return lines.stream().filter(Marked::text).findFirst().orElse(null);
  }

  /** Whether its text stops in the middle of a sentence. */
  boolean unfinished() {
    Marked last = lastText();
    return last != null && last.torn();
  }

  /** Whether a signature, a date or a credit closes it. */
  boolean closed() {
    Marked end = lines.get(lines.size() - 1);
    return end.state() == State.SIGNED
        || end.state() == State.FOOT
        || lines.stream().anyMatch(l -> l.seen().has(Feature.SIGNED_TAIL) && l.text());
  }

  boolean jumps(PageReference.Type type) {
    return lines.stream().anyMatch(l -> l.seen().jump() != null && l.seen().jump().type() == type);
  }

  String textOf() {
    StringBuilder out = new StringBuilder();
    lines.forEach(l -> out.append(l.seen().core()).append('\n'));
    return out.toString();
  }
}
