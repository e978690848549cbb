package broadsheet.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source line does in its article. */
public enum Role {
  KICKER,
  HEADLINE,
  DECK,
  COLUMN,
  DISTRICT,
  SUBHEAD,
  DATELINE_BODY,
  BODY,
  BYLINE,
  CAPTION,
  CREDIT,
  JUMP,
  SALUTATION,
  SIGNOFF,
  NOTE,
  NOISE;

  /** The name in files: {@code dateline-body}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of that label. */
  public static Optional<Role> of(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }
}
