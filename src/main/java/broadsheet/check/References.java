package broadsheet.check;

import broadsheet.archive.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The references of one file: notes those that lead nowhere and keeps those whose end can only be
 * judged when the other file has been read.
 */
final class References {
  private final Ground ground;
  private final String path;
  private final List<Mark> anchors = new ArrayList<>();
  private String from;

  References(Ground ground, int file) {
    this.ground = ground;
    this.path = ground.table().path(file);
    this.from = path;
  }

  /** Resolves what follows against another address ({@code <base>}). */
  void resolveAgainst(String base) {
    if (ground.resolver().resolve(path, base) instanceof Target.Inside inside) {
      from = inside.path();
    }
  }

  /** Where a reference leads; notes nothing. */
  Target resolve(String written) {
    return ground.resolver().resolve(from, written);
  }

  /**
   * Follows a reference.
   *
   * @return the number of the file it leads to, or {@link SiteTable#NONE} when that is none of ours
   *     or dead, which is noted
   */
  int follow(Location at, String written) {
    ground.tally().links().increment();
    Target target = resolve(written);
    if (target instanceof Target.Nowhere nowhere) {
      ground.note(nowhere.fault(), at, quoted(written) + " " + nowhere.why(), "");
    }
    return target instanceof Target.Inside inside ? within(at, written, inside) : SiteTable.NONE;
  }

  private int within(Location at, String written, Target.Inside inside) {
    int file = ground.table().find(inside.path());
    if (file == SiteTable.NONE) {
      String hint = ground.table().hintFor(inside.path());
      ground.note(Fault.DEAD_LINK, at, quoted(written) + " leads to no file", hint);
    } else if (ground.table().isPage(file) && !inside.fragment().isEmpty()) {
      ground.tally().anchors().increment();
      anchors.add(Mark.of(file, inside.fragment(), at));
    }
    return file;
  }

  /** A reference as messages show it: in one line and not too long. */
  static String quoted(String written) {
    String line = written.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 120 ? line.substring(0, 119) + "…" : line) + "\"";
  }

  /** References to places within pages, this one among them. */
  List<Mark> anchors() {
    return anchors;
  }
}
