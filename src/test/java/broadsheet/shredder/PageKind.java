package broadsheet.shredder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What sort of page it is, and which genres fill it. */
enum PageKind {
  FRONT("meeting 6 project 4 service 4 farm 2 green 2 economy 2 feature 2 report 2 comment 1"),
  CITY(
      "service 5 crime 4 accident 4 health 3 school 3 culture 3 consumer 3 green 2 science 2"
          + " feature 3 profile 2 farm 1"),
  NATIONAL(
      "state 6 meeting 3 economy 4 project 4 farm 3 science 3 report 3 comment 2 profile 2 culture 2"
          + " service 2 crime 1"),
  WORLD("world 10 state 2 comment 1 science 1"),
  SPORTS("sport 10 profile 1 comment 1 culture 1"),
  SUPPLEMENT("essay 6 feature 3 profile 3 comment 2 culture 1"),
  LETTERS("comment 3 consumer 3 service 2 feature 2 profile 1 crime 1 report 1");

  private final String weights;

  PageKind(String weights) {
    this.weights = weights;
  }

  Genre any(Dice dice) {
    String[] words = weights.split(" ");
    List<Genre> genres = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      Genre genre = Genre.valueOf(words[i].toUpperCase(Locale.ROOT));
      genres.addAll(Collections.nCopies(Integer.parseInt(words[i + 1]), genre));
    }
    return dice.of(genres);
  }
}
