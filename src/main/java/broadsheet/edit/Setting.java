package broadsheet.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field of an article and what an editor says it is.
 *
 * @param field which field
 * @param values its value or values, stripped and none of them empty; no value clears the field. A
 *     byline is written {@code role name} ({@code 记者 周牧野}), a kind as its label, a date as {@code
 *     2022-11-28}.
 */
public record Setting(Field field, List<String> values) {
  /** What can be set. */
  public enum Field {
    HEADLINE("headline", false),
    KICKER("kicker", false),
    DECK("deck", true),
    KIND("kind", false),
    COLUMN("column", false),
    DISTRICT("district", false),
    SECTION("section", false),
    BYLINES("bylines", true),
    PHOTO_CREDITS("photoCredits", true),
    SIGNED_DATE("signedDate", false),
    PLACE("place", false),
    TAGS("tags", true),
    ID("id", false);

    private final String key;
    private final boolean several;

    Field(String key, boolean several) {
      this.key = key;
      this.several = several;
    }

    /** Its key in the edit file. */
    public String key() {
      return key;
    }

    /** Whether it may have more than one value. */
    public boolean several() {
      return several;
    }

    /** The field of that key. */
    public static Optional<Field> of(String key) {
      return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
  }

  public Setting {
    values = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (values.size() > 1 && !field.several()) {
      throw new IllegalArgumentException(field.key() + " takes one value, not " + values);
    }
  }

  /** A field of one value. */
  public static Setting of(Field field, String value) {
    return new Setting(field, List.of(value));
  }
}
