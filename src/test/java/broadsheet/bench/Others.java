package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programs that Broadsheet is measured beside, as far as they are here.
 *
 * @param hugo whether Hugo is
 * @param pagefind the program; null where it is not, or has nothing to index
 * @param missing a line for each that is left out: why, and what to install
 */
record Others(boolean hugo, @Nullable Path pagefind, List<String> missing) {
  /** Nobody. */
  static final Others NONE = new Others(false, null, List.of());

  Others {
    missing = List.copyOf(missing);
  }

  /** Looks for them, and lets npm bring Pagefind into the work folder. */
  static Others found(Path work) throws InterruptedException {
    List<String> missing = new ArrayList<>();
    boolean hugo = isHere("hugo", work);
    if (!hugo) {
      missing.add("Hugo and Pagefind are left out: hugo is not here (apt-get install hugo)");
      return new Others(false, null, missing);
    }
    try {
      return new Others(true, PagefindProgram.in(work.resolve("pagefind")), missing);
    } catch (IOException e) {
      String why = isHere("npm", work) ? e.getMessage() : "npm is not here (apt-get install npm)";
      missing.add("Pagefind is left out: " + why);
      return new Others(true, null, missing);
    }
  }

  /** Whether a program can be started. */
  static boolean isHere(String program, Path work) throws InterruptedException {
    try {
      Effort.of(work, work.resolve("log.txt"), List.of(program, "help"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
