package broadsheet.reading;

import broadsheet.edit.Edit;

/**
 * Where a line was corrected.
 *
 * @param edit the correction
 * @param printed the words as this page has them
 * @param start place of the corrected words in the corrected line
 * @param end the place behind them; the words may go on in the next line
 */
record Mark(Edit.Correct edit, String printed, int start, int end) {
  Mark shifted(int by) {
    return new Mark(edit, printed, start + by, end + by);
  }
}
