package broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.build.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter said = new StringWriter();
  private final PrintWriter to = new PrintWriter(said, true);

  @Test
  void aBarIsAsLongAsWhatIsDone() {
    assertEquals(
        "writing issues  [#######.............]  39 %  532 of 1331",
        ProgressBar.line("writing issues", 532, 1331));
    assertEquals("x  [....................]   0 %  0 of 7", ProgressBar.line("x", 0, 7));
    assertEquals("x  [####################] 100 %  7 of 7", ProgressBar.line("x", 7, 7));
    assertEquals("looking for reprints", ProgressBar.line("looking for reprints", 0, 0));
  }

  @Test
  void aBarIsDrawnOnOneLineAndTakenAway() {
    try (ProgressBar bar = new ProgressBar(to)) {
      bar.advance(Stage.ISSUES, 1, 2);
      bar.advance(Stage.ISSUES, 2, 2);
    }
    assertFalse(said.toString().contains("\n"));
    assertTrue(said.toString().endsWith("\r\u001B[K"), said::toString);
  }

  @Test
  void aBarThatHasGoneDoesNotComeBack() {
    ProgressBar bar = new ProgressBar(to);
    bar.close();
    bar.advance(Stage.ISSUES, 2, 2);
    assertEquals("", said.toString());
  }

  @Test
  void linesTellWhatIsGoingOnAndNothingOfAShortBuild() {
    assertEquals("reading issues: 5 of 20 (25 %)", ProgressLines.line(Stage.ISSUES, 5, 20));
    assertEquals("putting the site into place", ProgressLines.line(Stage.PUBLISH, 0, 0));
    new ProgressLines(to).advance(Stage.ISSUES, 1, 2);
    assertEquals("", said.toString());
  }

  @Test
  void onlyATerminalThatCanDrawGetsABar() {
    assertTrue(ArchiveOptions.canDraw(true, Map.of("TERM", "xterm")));
    assertFalse(ArchiveOptions.canDraw(false, Map.of("TERM", "xterm")));
    assertFalse(ArchiveOptions.canDraw(true, Map.of("TERM", "dumb")));
    assertFalse(ArchiveOptions.canDraw(true, Map.of()));
    assertFalse(ArchiveOptions.canDraw(true, Map.of("TERM", "xterm", "CI", "true")));
  }
}
