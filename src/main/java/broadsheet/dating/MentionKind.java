package broadsheet.dating;

/** What a date does where it stands; {@code offsets.tsv} says what each tells of the paper's day. */
enum MentionKind {
  FOLIO,
  LONE,
  FILE_NAME,
  FOLDER_NAME,
  DATELINE,
  OPENING,
  DISTRICT,
  SIGNED,
  CAPTION,
  FORECAST,
  TODAY,
  YESTERDAY,
  DAY_BEFORE,
  TOMORROW,
  TOLD,
  AHEAD,
  SAME_TEXT,
  SAME_PAGE,
  JUMP,
  FEAST,
  NEAR_FEAST
}
