package broadsheet.names;

import broadsheet.text.Fold;

/**
 * A name that an article speaks of.
 *
 * @param kind what it is of
 * @param text as the article has it first; a district by its full name, a city or province without
 *     市 and 省
 * @param sure whether the issue alone proves that it is a name; else it must stand in articles of
 *     two texts to be one
 */
public record Name(NameKind kind, String text, boolean sure) {
  /** What names of one kind are told apart by: the same in simplified and traditional forms. */
  public String key() {
    return Fold.simplified(text);
  }
}
