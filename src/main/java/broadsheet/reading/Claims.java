package broadsheet.reading;

import broadsheet.archive.Role;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits.Entry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the edits of a page have decided so far, so that none is contradicted by a later one. */
final class Claims {
  static final String ITSELF = "a line cannot follow itself";

  private final Map<Integer, Claim> placed = new HashMap<>();
  private final Map<Integer, Claim> cast = new HashMap<>();
  private final Map<Integer, Claim> joined = new HashMap<>();
  private final Map<Integer, Claim> merged = new HashMap<>();
  private final Map<Integer, Integer> next = new HashMap<>();

  /**
   * A decision about a line.
   *
   * @param entry the edit
   * @param role the role that the line was given, or null
   * @param after the line that it was put behind, or -1
   */
  private record Claim(Entry entry, @Nullable Role role, int after) {
    boolean noise() {
      return role == Role.NOISE;
    }

    boolean says(@Nullable Role otherRole, int otherAfter) {
      return role == otherRole && after == otherAfter;
    }

    String contradiction() {
      return "contradicts the edit in line " + entry.at().line();
    }
  }

  /** Why an edit cannot be carried out beside the earlier ones; null when it can. */
  @Nullable String refusal(Edit edit, Span what, @Nullable Span other) {
    String noise = noise(edit, what);
    String second = noise != null || other == null ? noise : noise(edit, other);
    if (second != null) {
      return second;
    }
    if (edit instanceof Edit.Move && other != null) {
      return what.holds(other.last()) ? ITSELF : taken(placed, what, null, other.last());
    } else if (noises(edit)) {
      String moved = taken(placed, what, Role.NOISE, -1);
      return moved != null ? moved : taken(cast, what, Role.NOISE, -1);
    } else if (edit instanceof Edit.Recast recast) {
      return taken(cast, what, recast.as(), -1);
    } else if (edit instanceof Edit.Join && other != null) {
      return join(what.last(), other.first());
    } else if (edit instanceof Edit.Split) {
      Claim before = merged.get(what.first());
      Claim carried = before == null ? joined.get(what.first()) : before;
      return carried == null ? null : carried.contradiction();
    }
    return null;
  }

  private @Nullable String noise(Edit edit, Span lines) {
    for (int line = lines.first(); line <= lines.last(); line++) {
      Claim claim = placed.get(line);
      if (claim != null && claim.noise() && !noises(edit)) {
        return claim.contradiction();
      }
    }
    return null;
  }

  private static boolean noises(Edit edit) {
    return edit instanceof Edit.Noise
        || (edit instanceof Edit.Recast recast && recast.as() == Role.NOISE);
  }

  private static @Nullable String taken(
      Map<Integer, Claim> claims, Span lines, @Nullable Role role, int after) {
    for (int line = lines.first(); line <= lines.last(); line++) {
      Claim claim = claims.get(line);
      if (claim != null && !claim.says(role, after)) {
        return claim.contradiction();
      }
    }
    return null;
  }

  private @Nullable String join(int from, int to) {
    Claim claim = joined.get(to);
    if (claim != null && !claim.says(null, from)) {
      return claim.contradiction();
    }
    Integer goes = next.get(from);
    Claim other = goes == null || goes == to ? null : joined.get(goes);
    if (other != null) {
      return other.contradiction();
    }
    for (Integer at = next.get(to); at != null; at = next.get(at)) {
      if (at == from) {
        return "joins text to itself in a circle";
      }
    }
    return null;
  }

  void claim(Entry entry, Span what, @Nullable Span other) {
    Edit edit = entry.edit();
    if (edit instanceof Edit.Merge && other != null) {
      merged.put(other.first(), new Claim(entry, null, what.first()));
    } else if (edit instanceof Edit.Join && other != null && what.last() != other.first()) {
      joined.put(other.first(), new Claim(entry, null, what.last()));
      next.put(what.last(), other.first());
    }
    for (int line = what.first(); line <= what.last(); line++) {
      if (edit instanceof Edit.Move && other != null) {
        placed.put(line, new Claim(entry, null, other.last()));
      } else if (noises(edit)) {
        placed.put(line, new Claim(entry, Role.NOISE, -1));
      } else if (edit instanceof Edit.Recast recast) {
        cast.put(line, new Claim(entry, recast.as(), -1));
      }
    }
  }
}
