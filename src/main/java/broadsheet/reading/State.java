package broadsheet.reading;

import broadsheet.archive.Role;

/** What the decoder takes a line for; finer than {@link Role}, which is what it tells others. */
enum State {
  /** First line over a new article. */
  HEAD(Role.HEADLINE),
  /** A further line of the same headline group. */
  MORE(Role.HEADLINE),
  /** First paragraph with an opening such as 本报讯. */
  LEAD(Role.DATELINE_BODY),
  /** A paragraph of the article that the line before belongs to. */
  TEXT(Role.BODY),
  /** Text that does not carry on the line before: its article is elsewhere. */
  TORN(Role.BODY),
  SUBHEAD(Role.SUBHEAD),
  /** Who wrote it, under the headline. */
  AUTHOR(Role.BYLINE),
  /** Who wrote it, at the end. */
  SIGNED(Role.BYLINE),
  CAPTION(Role.CAPTION),
  CREDIT(Role.CREDIT),
  JUMP(Role.JUMP),
  HAIL(Role.SALUTATION),
  FOOT(Role.SIGNOFF),
  NOTE(Role.NOTE),
  LABEL(Role.COLUMN),
  DISTRICT(Role.DISTRICT),
  /** A notice in one line. */
  NOTICE(Role.BODY),
  /** An article of its own without a headline. */
  BRIEF(Role.BODY),
  NOISE(Role.NOISE);

  private final Role role;

  State(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  /** Whether an article begins with it. */
  boolean opens() {
    return this == HEAD || this == DISTRICT || this == NOTICE || this == BRIEF;
  }

  boolean text() {
    return this == LEAD || this == TEXT || this == TORN || this == BRIEF || this == NOTICE;
  }
}
