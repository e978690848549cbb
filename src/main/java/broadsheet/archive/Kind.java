package broadsheet.archive;

import java.util.Locale;
import java.util.Optional;

/** What sort of article it is. */
public enum Kind {
  NEWS,
  LETTER,
  NOTICE,
  PHOTO,
  WEATHER,
  TEASER,
  DISTRICT_ITEM,
  CONTINUATION,
  COLUMN;

  /** The name in files and URLs: {@code district-item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that label. */
  public static Optional<Kind> of(String label) {
    for (Kind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
