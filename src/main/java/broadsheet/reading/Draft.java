package broadsheet.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An item in the making: its lines in the order in which they are read, which is not always that of
 * the page.
 */
final class Draft {
  private Piece.Form form;
  private final List<Marked> lines;

  /** The lines as they were asked for last; null since they changed. */
  private @Nullable List<Marked> told;

  private @Nullable Evidence joint;
  private final Map<Integer, Double> joints = new TreeMap<>();
  private boolean closed;

  Draft(Piece piece) {
    this.form = piece.form();
    this.lines = new ArrayList<>(piece.lines());
    this.closed = piece.closed();
  }

  Piece.Form form() {
    return form;
  }

  List<Marked> lines() {
    List<Marked> out = told == null ? List.copyOf(lines) : told;
    told = out;
    return out;
  }

  /** Why parts of it were put together, if they were. */
  @Nullable Evidence joint() {
    return joint;
  }

  /** How sure its joints are, in log odds, by the place on the page where the rest begins. */
  Map<Integer, Double> joints() {
    return Collections.unmodifiableMap(joints);
  }

  /** Where it stands on the page: the place of the line it is read from, not of a part above it. */
  int first() {
    return lines.get(0).index();
  }

  /** The place on the page of its last line. */
  int last() {
    return lines.get(lines.size() - 1).index();
  }

  /** Whether a signature or a date closed it, or a part of it. */
  boolean closed() {
    return closed;
  }

  boolean has(State state) {
    for (Marked line : lines) {
      if (line.state() == state) {
        return true;
      }
    }
    return false;
  }

  Piece asPiece() {
    return new Piece(form, lines());
  }

  /**
   * Puts the lines of another draft after the last line of text, before what closes the article.
   */
  void take(List<Marked> more, @Nullable Evidence why) {
    int at = lines.size();
    boolean text = more.stream().anyMatch(l -> l.text() || l.state() == State.SUBHEAD);
    while (text && at > 0 && closing(lines.get(at - 1).state())) {
      at--;
    }
    lines.addAll(at, more);
    told = null;
    closed |= !more.isEmpty() && new Piece(form, more).closed();
    joint = why == null ? joint : why;
    if (why != null) {
      joints.put(more.get(0).index(), why.weight());
    }
  }

  /** Puts these lines in front of all others. */
  void lead(List<Marked> head, Evidence why) {
    lines.addAll(0, head);
    told = null;
    form = Piece.Form.ARTICLE;
    joint = why;
    joints.put(lines.get(head.size()).index(), why.weight());
  }

  /** Gives away the lines from that place on. */
  List<Marked> cutFrom(int at) {
    List<Marked> tail = List.copyOf(lines.subList(at, lines.size()));
    lines.subList(at, lines.size()).clear();
    told = null;
    return tail;
  }

  /** Gives away one line. */
  Marked remove(int at) {
    told = null;
    return lines.remove(at);
  }

  void relabel(int at, State state) {
    lines.set(at, lines.get(at).as(state));
    told = null;
  }

  private static boolean closing(State state) {
    return state == State.SIGNED
        || state == State.NOTE
        || state == State.FOOT
        || state == State.CREDIT
        || state == State.CAPTION
        || state == State.LABEL
        || state == State.JUMP;
  }
}
