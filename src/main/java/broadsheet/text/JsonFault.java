package broadsheet.text;

import com.fasterxml.jackson.core.JsonLocation;
import org.jspecify.annotations.Nullable;

/** A text that is not JSON, and where it stops being so. */
public final class JsonFault extends Exception {
  private final int line;
  private final int column;

  JsonFault(String what, @Nullable JsonLocation at) {
    super(what);
    this.line = at == null ? 1 : at.getLineNr();
    this.column = at == null ? 1 : at.getColumnNr();
  }

  /** 1-based line. */
  public int line() {
    return line;
  }

  /** 1-based column in UTF-16 code units. */
  public int column() {
    return column;
  }
}
