package broadsheet.reading;

import broadsheet.archive.Role;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a page while an editor's edits are carried out on them, in the order of the edit
 * file. An edit that wants what an earlier one ruled out is a problem and changes nothing.
 */
final class Galley {
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Problem> problems;
  private final Map<Integer, Integer> draftOf = new HashMap<>();
  private final Claims claims = new Claims();
  private final Set<Integer> goesOn = new HashSet<>();
  private final Map<Integer, Role> roles = new TreeMap<>();
  private final Map<Integer, Entry> touched = new HashMap<>();

  Galley(List<Draft> drafts, List<Problem> problems) {
    this.problems = problems;
    for (Draft draft : drafts) {
      for (Marked line : draft.lines()) {
        draftOf.put(line.index(), sheets.size());
      }
      sheets.add(new Sheet(draft));
    }
  }

  /** The drafts as the editor wants them. */
  List<Draft> drafts() {
    List<Draft> out = new ArrayList<>();
    sheets.stream().filter(s -> !s.isEmpty()).forEach(s -> out.add(s.draft()));
    return out;
  }

  /** Whether an editor says that the line carries on the paragraph before it. */
  boolean goesOn(int line) {
    return goesOn.contains(line);
  }

  /** The role that an editor gave the line, or null. */
  @Nullable Role role(int line) {
    return roles.get(line);
  }

  /** The edit that decided about the line, or null. */
  @Nullable Entry decided(int line) {
    return touched.get(line);
  }

  /** Keeps together what was one line in print. */
  void glue(int before, int line) {
    goesOn.add(line);
    Sheet home = sheet(before);
    Sheet other = sheet(line);
    if (home != other || home.place(line) != home.place(before) + 1) {
      home.insert(before, List.of(other.remove(line)));
    }
  }

  void carryOut(Entry entry, Span what, @Nullable Span other) {
    Edit edit = entry.edit();
    String refusal = claims.refusal(edit, what, other);
    if (refusal == null && edit instanceof Edit.Merge && other != null) {
      refusal = parted(what, other);
    }
    if (refusal != null) {
      boolean alone = refusal.equals(Claims.ITSELF);
      String hint = alone ? "'to:' quotes the line that it follows" : "one of the two has to go";
      problems.add(Problem.error(entry.at(), refusal, hint));
      return;
    }
    claims.claim(entry, what, other);
    for (int line = what.first(); line <= what.last(); line++) {
      touched.put(line, entry);
    }
    if (edit instanceof Edit.Noise) {
      noise(what);
    } else if (edit instanceof Edit.Split) {
      split(what.first());
    } else if (edit instanceof Edit.Recast recast) {
      recast(what, recast.as());
    } else if (other != null) {
      touched.put(other.first(), entry);
      place(edit, what, other);
    }
  }

  private void place(Edit edit, Span what, Span other) {
    if (edit instanceof Edit.Move) {
      move(what, other.last());
    } else if (edit instanceof Edit.Join) {
      join(what.last(), other.first());
    } else {
      merge(what.first(), other.first());
    }
  }

  /** Why two articles cannot be one: another edit has just parted them. */
  private @Nullable String parted(Span one, Span two) {
    boolean same = Objects.equals(draftOf.get(one.first()), draftOf.get(two.first()));
    return same && sheet(one.first()) != sheet(two.first())
        ? "merges what another edit splits or moves apart"
        : null;
  }

  private void noise(Span what) {
    List<Marked> out = new ArrayList<>();
    for (Marked line : take(what)) {
      out.add(line.as(State.NOISE));
    }
    sheets.add(new Sheet(out));
  }

  private void split(int line) {
    Sheet sheet = sheet(line);
    int at = sheet.place(line);
    if (at > 0) {
      sheets.add(new Sheet(sheet.cutFrom(at)));
    }
    sheet(line).open();
  }

  private void merge(int one, int two) {
    Sheet first = sheet(one);
    Sheet second = sheet(two);
    if (first != second) {
      first.append(second.cutFrom(0));
    }
  }

  private void move(Span what, int target) {
    sheet(target).insert(target, take(what));
  }

  /** A paragraph goes on in a line: with it comes what follows it in its own draft. */
  private void join(int from, int to) {
    if (from == to) {
      return;
    }
    Sheet home = sheet(from);
    Sheet other = sheet(to);
    int at = other.place(to);
    goesOn.add(to);
    if (home != other) {
      home.insert(from, other.cutFrom(at));
    } else if (at != home.place(from) + 1) {
      List<Marked> paragraph = home.paragraph(at, from, goesOn);
      home.insert(from, paragraph);
    }
    home.goOn(from, to);
  }

  private void recast(Span what, Role as) {
    if (as == Role.NOISE) {
      noise(what);
      return;
    }
    if (as == Role.KICKER || as == Role.HEADLINE) {
      head(what);
    }
    for (int line = what.first(); line <= what.last(); line++) {
      roles.put(line, as);
      sheet(line).recast(line, as);
    }
  }

  /** A headline with text above it begins an article: the one below, if nothing else follows. */
  private void head(Span what) {
    Sheet above = sheet(what.first());
    int at = above.place(what.first());
    if (!above.textBefore(at)) {
      return;
    }
    Sheet opened = new Sheet(above.cutFrom(at));
    sheets.add(opened);
    Sheet below = draftOf.containsKey(what.last() + 1) ? sheet(what.last() + 1) : opened;
    if (below != opened && below != above && !opened.textBefore(opened.size())) {
      below.lead(opened.cutFrom(0));
    }
  }

  /** Takes lines out of wherever they are, in the order of the page. */
  private List<Marked> take(Span what) {
    List<Marked> out = new ArrayList<>();
    for (int line = what.first(); line <= what.last(); line++) {
      out.add(sheet(line).remove(line));
    }
    return out;
  }

  private Sheet sheet(int line) {
    for (Sheet sheet : sheets) {
      if (sheet.place(line) >= 0) {
        return sheet;
      }
    }
    throw new IllegalStateException("no draft holds line " + line);
  }
}
