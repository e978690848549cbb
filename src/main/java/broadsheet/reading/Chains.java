package broadsheet.reading;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pieces that make one article each, in the order of its text. */
final class Chains {
  private final List<List<PagePiece>> chains = new ArrayList<>();
  private final Map<PagePiece, List<PagePiece>> byPiece = new HashMap<>();

  Chains(List<PagePiece> pieces, Map<PagePiece, PagePiece> next) {
    Set<PagePiece> later = new HashSet<>(next.values());
    for (PagePiece piece : pieces) {
      if (!later.contains(piece) && article(piece)) {
        add(piece, next);
      }
    }
    for (PagePiece piece : pieces) {
      if (!byPiece.containsKey(piece) && article(piece)) {
        add(piece, Map.of());
      }
    }
  }

  private void add(PagePiece first, Map<PagePiece, PagePiece> next) {
    List<PagePiece> chain = new ArrayList<>();
    Set<PagePiece> seen = new HashSet<>();
    for (PagePiece at = first; at != null && seen.add(at); at = next.get(at)) {
      chain.add(at);
      byPiece.put(at, chain);
    }
    chains.add(chain);
  }

  /** Noise is kept with its page and makes no article. */
  private static boolean article(PagePiece piece) {
    return piece.front() != null
        || piece.kind() == Kind.COLUMN
        || piece.part().lines().stream().anyMatch(l -> l.reading().role() != Role.NOISE);
  }

  /** Each chain, by the place of its first piece. */
  List<List<PagePiece>> all() {
    return chains;
  }

  /** The chain of a piece; empty for noise. */
  List<PagePiece> of(PagePiece piece) {
    return byPiece.getOrDefault(piece, List.of());
  }
}
