package broadsheet.dating;

import java.util.ArrayList;
import java.util.List;

/** The pages of the archive that have something to do with a loose page. */
final class Neighbours {
  private static final double SAME_PAGE = 0.8;
  private static final int FEWEST = 12;
  private static final int MOST_ISSUES = 4;

  private final Known known;

  Neighbours(Known known) {
    this.known = known;
  }

  /** Pages that are this page: nearly all of it stands there. */
  List<HeldPage> same(LoosePage page) {
    int size = page.prints().size();
    return known.pages().stream()
        .filter(h -> size >= FEWEST && h.prints().shared(page.prints()) >= SAME_PAGE * size)
        .toList();
  }

  /** Pages that have a text of it, but for what many issues print: that is no news. */
  List<HeldPage> sharing(LoosePage page) {
    List<HeldPage> sharing = new ArrayList<>();
    for (HeldPage one : known.pages()) {
      if (one.prints().shared(page.prints()) >= FEWEST) {
        sharing.add(one);
      }
    }
    long issues = sharing.stream().map(HeldPage::issue).distinct().count();
    return issues <= MOST_ISSUES ? List.copyOf(sharing) : List.of();
  }

  /** Pages on which a text of this page goes on, or from which it comes. */
  List<HeldPage> joined(LoosePage page, String label) {
    List<OpenJump> open = page.jumps();
    return known.pages().stream()
        .filter(h -> h.jumps().stream().anyMatch(o -> anyFits(o, open, h.label(), label)))
        .toList();
  }

  private static boolean anyFits(OpenJump held, List<OpenJump> open, String label, String ours) {
    return open.stream().anyMatch(o -> held.fits(o, label, ours));
  }
}
