package broadsheet.archive;

import java.util.List;

/**
 * Which names are looked for in the text of articles ({@code names:} in the configuration).
 *
 * @param people whether names of people are
 * @param places whether names of places are
 * @param banned what never is a name, in either form of Han
 */
public record Naming(boolean people, boolean places, List<String> banned) {
  /** No names. */
  public static final Naming NONE = new Naming(false, false, List.of());

  public Naming {
    banned = List.copyOf(banned);
  }

  /** Whether any names are looked for. */
  public boolean any() {
    return people || places;
  }
}
