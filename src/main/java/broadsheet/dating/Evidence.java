package broadsheet.dating;

import java.time.LocalDate;

/** Something that speaks for one day of the paper more than for another. */
interface Evidence {
  /** Log of how probable it is to be found in a paper of that day and habit, but for a constant. */
  double log(LocalDate day, Habit habit);

  /** It in words, as a reader of a paper of that habit would put it. */
  Clue clue(Habit habit);

  /** The same evidence as another page of the issue quotes it. */
  Evidence quotedFrom(String file);
}
