package broadsheet.search;

/**
 * Which lists have files of their own.
 *
 * @param bits a list of more bits than that
 * @param told of so many pairs at most a reader is told beforehand, those with the longest lists
 */
record LongLists(int bits, int told) {
  /** What sites have. */
  static final LongLists USUAL = new LongLists(8 * 4096, 8192);

  /** Whether a list has files of its own. */
  boolean has(CodedList list) {
    return list instanceof CodedList.Common && list.size() > bits;
  }
}
