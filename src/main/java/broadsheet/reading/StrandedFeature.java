package broadsheet.reading;

/** What can be seen of a headline without a body, and of a body that may be its own. */
enum StrandedFeature {
  ANY,
  BODY_STRAY,
  BODY_BRIEF,
  BODY_UNDER_HIGH_MARK,
  BODY_UNDER_SUBHEAD,
  BODY_UNDER_OTHER_HEADLINE,
  WORDS_FIT_BETTER
}
