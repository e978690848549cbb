package broadsheet.reading;

import broadsheet.archive.Role;
import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A draft on the galley: its lines can be taken out, put in and told what they are. */
final class Sheet {
  private final List<Marked> lines;
  private final @Nullable Draft untouched;
  private boolean changed;

  Sheet(Draft draft) {
    this.lines = new ArrayList<>(draft.lines());
    this.untouched = draft;
  }

  Sheet(List<Marked> lines) {
    this.lines = new ArrayList<>(lines);
    this.untouched = null;
    this.changed = true;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return lines.size();
  }

  /** Whether running text stands before that place. */
  boolean textBefore(int at) {
    return lines.subList(0, at).stream().anyMatch(Marked::text);
  }

  /** Where the line stands in the draft; -1 when it does not. */
  int place(int line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).index() == line) {
        return i;
      }
    }
    return -1;
  }

  Marked remove(int line) {
    changed = true;
    return lines.remove(place(line));
  }

  List<Marked> cutFrom(int at) {
    changed = true;
    List<Marked> tail = List.copyOf(lines.subList(at, lines.size()));
    lines.subList(at, lines.size()).clear();
    return tail;
  }

  /** Takes out the line at that place and those that carry on its paragraph, one line excepted. */
  List<Marked> paragraph(int at, int but, Set<Integer> goesOn) {
    int end = at + 1;
    while (end < lines.size()
        && lines.get(end).text()
        && lines.get(end).index() != but
        && (lines.get(end - 1).goesOnIn(lines.get(end))
            || goesOn.contains(lines.get(end).index()))) {
      end++;
    }
    List<Marked> out = List.copyOf(lines.subList(at, end));
    lines.subList(at, end).clear();
    changed = true;
    return out;
  }

  /** Puts lines behind another; in the midst of text they are text and subheads. */
  void insert(int behind, List<Marked> more) {
    changed = true;
    int at = place(behind) + 1;
    boolean heads = heads(lines.get(at - 1).state());
    lines.addAll(at, more.stream().map(l -> l.as(within(l.state(), heads))).toList());
  }

  /** A line that carries on another is what that is; what was a headline is text. */
  void goOn(int from, int to) {
    changed = true;
    Marked above = lines.get(place(from));
    boolean headed = heads(above.state()) || above.state() == State.SUBHEAD;
    lines.set(place(from), headed ? above.as(State.TEXT) : above);
    State state = above.text() || headed ? State.TEXT : above.state();
    lines.set(place(to), lines.get(place(to)).as(state));
  }

  /** Puts lines in front of all others. */
  void lead(List<Marked> head) {
    changed = true;
    lines.addAll(0, head);
  }

  /** Puts another article's lines at the end. */
  void append(List<Marked> more) {
    changed = true;
    boolean heads = lines.stream().allMatch(l -> heads(l.state()));
    lines.addAll(more.stream().map(l -> l.as(within(l.state(), heads))).toList());
  }

  private static State within(State state, boolean amongHeads) {
    return switch (state) {
      case HEAD, MORE -> amongHeads ? State.MORE : State.SUBHEAD;
      case TORN, BRIEF, NOTICE -> State.TEXT;
      default -> state;
    };
  }

  private static boolean heads(State state) {
    return state == State.HEAD || state == State.MORE || state == State.LABEL;
  }

  /** The first line opens an article: a short line over text is its headline. */
  void open() {
    changed = true;
    Marked first = lines.get(0);
    boolean short_ = first.seen().titleLike() && lines.size() > 1;
    State state =
        switch (first.state()) {
          case MORE, SUBHEAD -> State.HEAD;
          case TEXT, TORN -> short_ ? State.HEAD : State.TEXT;
          default -> first.state();
        };
    lines.set(0, first.as(state));
  }

  void recast(int line, Role role) {
    changed = true;
    int at = place(line);
    lines.set(at, lines.get(at).as(state(role, at)));
  }

  private State state(Role role, int at) {
    return switch (role) {
      case KICKER, HEADLINE, DECK -> State.HEAD;
      case COLUMN -> State.LABEL;
      case DISTRICT -> State.DISTRICT;
      case SUBHEAD -> State.SUBHEAD;
      case DATELINE_BODY -> State.LEAD;
      case BODY -> State.TEXT;
      case BYLINE -> textBefore(at) ? State.SIGNED : State.AUTHOR;
      case CAPTION -> State.CAPTION;
      case CREDIT -> State.CREDIT;
      case JUMP -> State.JUMP;
      case SALUTATION -> State.HAIL;
      case SIGNOFF -> State.FOOT;
      case NOTE -> State.NOTE;
      case NOISE -> State.NOISE;
    };
  }

  Draft draft() {
    if (!changed && untouched != null) {
      return untouched;
    }
    boolean head = false;
    for (int i = 0; i < lines.size(); i++) {
      State state = lines.get(i).state();
      if (state == State.HEAD || state == State.MORE) {
        lines.set(i, lines.get(i).as(head ? State.MORE : State.HEAD));
        head = true;
      }
    }
    return new Draft(new Piece(form(), lines));
  }

  private Form form() {
    State first =
        lines.stream()
            .map(Marked::state)
            .filter(s -> s != State.NOISE)
            .findFirst()
            .orElse(State.NOISE);
    boolean text = lines.stream().anyMatch(Marked::text);
    boolean heads =
        lines.stream().anyMatch(l -> l.state() == State.HEAD || l.state() == State.MORE);
    return switch (first) {
      case NOISE -> Form.NOISE;
      case DISTRICT -> Form.DISTRICT;
      case LABEL -> heads || text ? Form.ARTICLE : Form.BANNER;
      case CAPTION, CREDIT -> text || heads ? Form.ARTICLE : Form.PHOTO;
      default -> heads ? Form.ARTICLE : Form.HEADLESS;
    };
  }
}
