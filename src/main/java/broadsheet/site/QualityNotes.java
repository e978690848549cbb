package broadsheet.site;

import broadsheet.derive.Quality;
import org.jspecify.annotations.Nullable;

/** Says in words how well a text was read. */
final class QualityNotes {
  /** Of fewer characters nothing is said. */
  private static final int FEWEST = 60;

  private QualityNotes() {}

  /** Few errors, some 99 of 100 characters right; null where there is too little text to tell. */
  static @Nullable String of(Messages messages, Quality quality) {
    return quality.characters() < FEWEST
        ? null
        : messages.format(
            "quality.note", messages.get("quality." + quality.band().label()), quality.percent());
  }
}
