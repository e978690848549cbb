package broadsheet.reading;

/**
 * What tells how far item and role of a line are to be believed. What each one weighs stands in
 * {@code weights.tsv}.
 */
enum SureFeature {
  ANY,
  ROLE,
  ROLE_DOUBTED,
  DIVISION,
  START,
  UNBROKEN,
  NEXT_START,
  JOINED,
  JOINT,
  WEAKEST_JOINT,
  STRAY,
  BOXED,
  ITEM,
  PAGE,
  PAGE_JOINED
}
