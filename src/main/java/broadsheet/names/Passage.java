package broadsheet.names;

import broadsheet.names.Tag.Sort;
import broadsheet.text.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline or block of an article, cut into words.
 *
 * @param printed as printed
 * @param text the same in simplified forms; every unit has its place
 * @param tags its words
 */
record Passage(String printed, String text, List<Tag> tags) {
  Passage {
    tags = List.copyOf(tags);
  }

  /**
   * Cuts a text.
   *
   * @param districts what the districts are called: there no person's name begins
   */
  static Passage of(String printed, WordList districts) {
    String text = Fold.simplified(printed);
    List<Tag> tags = new ArrayList<>();
    int taken = 0;
    for (Tag tag : Tagger.tags(text)) {
      for (int at = tag.from(); at < tag.to(); at++) {
        int length = districts.longestAt(text, at);
        taken = length == 0 ? taken : Math.max(taken, at + length);
      }
      boolean within = tag.from() < taken && tag.sort() == Sort.PERSON;
      tags.add(within ? tag.as(Sort.OTHER) : tag);
    }
    return new Passage(printed, text, tags);
  }
}
