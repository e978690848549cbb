package broadsheet.archive;

import java.util.Locale;

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
}
