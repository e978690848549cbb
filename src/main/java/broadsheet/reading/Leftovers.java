package broadsheet.reading;

import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a place for stray lines that no assignment took: signatures, jumps, notes, noise. */
final class Leftovers {
  private final List<Draft> drafts;

  Leftovers(List<Draft> drafts) {
    this.drafts = drafts;
  }

  List<Draft> settle() {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft home = home(draft, out);
      if (home == null) {
        out.add(draft);
      } else {
        home.take(draft.lines(), null);
      }
    }
    banners(out);
    return out;
  }

  /**
   * Where a draft belongs that nothing claimed: without text of its own to the article above, with
   * text only if that article stands right above and nothing closed it.
   */
  private static @Nullable Draft home(Draft draft, List<Draft> before) {
    if (before.isEmpty() || (draft.form() != Form.STRAY && draft.form() != Form.NOISE)) {
      return null;
    }
    if (draft.lines().get(0).seen().has(Feature.FURNITURE)) {
      return null;
    }
    Draft above = before.get(before.size() - 1);
    boolean text = draft.asPiece().hasText() || draft.has(State.SUBHEAD) || draft.has(State.HEAD);
    return !text || goesOn(above, draft) ? above : null;
  }

  private static boolean goesOn(Draft above, Draft below) {
    boolean right = above.last() == below.first() - 1;
    boolean kind = above.form() == Form.ARTICLE || above.form() == Form.HEADLESS;
    return right && kind && !above.closed();
  }

  /** Jumps and editors of a run of district items belong to its banner. */
  private static void banners(List<Draft> drafts) {
    Banners banners = new Banners(drafts);
    for (Draft draft : drafts) {
      Draft banner = draft.form() == Form.DISTRICT ? banners.nearest(draft) : null;
      if (banner == null) {
        continue;
      }
      List<Marked> lines = draft.lines();
      for (int i = lines.size() - 1; i > 0; i--) {
        Marked line = lines.get(i);
        boolean jump = line.state() == State.JUMP;
        boolean editor = line.state() == State.SIGNED && line.seen().has(Feature.EDITED_LINE);
        if (jump || editor) {
          banner.take(List.of(draft.remove(i)), null);
        }
      }
    }
  }
}
