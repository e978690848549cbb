package broadsheet.search;

import broadsheet.archive.IssueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue whose texts changed, in the order of the index.
 *
 * @param before its texts in the last index
 * @param now those of the same articles, if there are as many
 */
record Revision(List<FoldedArticle> before, List<FoldedArticle> now) {
  Revision {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** Collects revisions while they are few; of many no text is held. */
  static final class Few {
    /** An index is amended for so many issues at most. */
    private static final int MOST = 24;

    private final Map<IssueId, List<FoldedArticle>> before = new HashMap<>();
    private final Map<IssueId, List<FoldedArticle>> now = new HashMap<>();
    private boolean many;

    synchronized void was(IssueId issue, List<FoldedArticle> texts) {
      before.put(issue, texts);
      many = many || before.size() > MOST;
      if (many) {
        before.clear();
        now.clear();
      }
    }

    /** Tells what an issue is now; what it was has been told before. */
    synchronized void is(IssueId issue, List<FoldedArticle> texts) {
      if (before.containsKey(issue)) {
        now.put(issue, texts);
      }
    }

    synchronized Optional<Revision> of(IssueId issue) {
      List<FoldedArticle> was = before.getOrDefault(issue, new ArrayList<>());
      List<FoldedArticle> is = now.getOrDefault(issue, new ArrayList<>());
      return was.isEmpty() || was.size() != is.size()
          ? Optional.empty()
          : Optional.of(new Revision(was, is));
    }
  }
}
