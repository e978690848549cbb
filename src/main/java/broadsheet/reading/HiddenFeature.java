package broadsheet.reading;

/** What can be seen of a place where another article's text may begin without a trace. */
enum HiddenFeature {
  ANY,
  WORDS_CHANGE_SIDES,
  STARTS_TORN,
  PAIR_KNOWN
}
