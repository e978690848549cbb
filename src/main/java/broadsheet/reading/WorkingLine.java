package broadsheet.reading;

import broadsheet.source.SourceLine;
import java.util.List;

/**
 * A line, or a part of one, as the reader is to see it: corrected, and cut where an edit says so.
 *
 * @param printed index of the printed line it comes from
 * @param from where it begins there
 * @param to where it ends there
 * @param line what the reader sees
 * @param marks its corrections
 */
record WorkingLine(int printed, int from, int to, SourceLine line, List<Mark> marks) {
  WorkingLine {
    marks = List.copyOf(marks);
  }
}
