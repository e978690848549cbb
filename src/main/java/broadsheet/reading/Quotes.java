package broadsheet.reading;

import broadsheet.archive.Location;
import broadsheet.edit.Anchor;
import broadsheet.problem.Problem;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import broadsheet.text.RunningText;
import broadsheet.text.RunningText.Found;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the quotes of an editor stand on a page; one that stands nowhere, or in several
 * places alike, is a problem.
 */
final class Quotes {
  private static final int SHOWN = 20;
  private static final int LISTED = 8;

  private final PageText page;
  private final RunningText text;
  private final List<Problem> problems;

  Quotes(PageText page, List<Problem> problems) {
    this.page = page;
    this.text = new RunningText(page.lines().stream().map(SourceLine::text).toList());
    this.problems = problems;
  }

  @Nullable Found find(Anchor anchor, Location at) {
    return find(anchor, anchor.quote(), at);
  }

  /** Where the quote stands, and a part of it. */
  @Nullable Found find(Anchor anchor, String part, Location at) {
    List<Found> places = text.find(anchor.quote(), part);
    if (places.isEmpty()) {
      return lost(anchor.quote(), at);
    }
    if (anchor.nth() > places.size()) {
      String times = places.size() == 1 ? "once" : places.size() + " times";
      String what = "'" + shortened(anchor.quote()) + "' stands here only " + times;
      return refuse(at, what, places(places));
    }
    if (anchor.nth() == 0 && places.size() > 1) {
      String what = "'" + shortened(anchor.quote()) + "' stands in " + places.size() + " places";
      String hint = places(places) + ": quote more, or say which with nth";
      return refuse(at, what, hint);
    }
    return places.get(Math.max(1, anchor.nth()) - 1);
  }

  /** The first place of the quote at or behind another. */
  @Nullable Found through(Found first, String quote, Location at) {
    List<Found> places = text.findAfter(first.whole(), quote);
    return places.isEmpty() ? lost(quote, at) : places.get(0);
  }

  private @Nullable Found lost(String quote, Location at) {
    String what = "nothing on page " + page.label() + " is like '" + shortened(quote) + "'";
    String hint =
        text.likest(quote).stream()
            .map(s -> page.lines().get(s.line()))
            .map(l -> "the likest is line " + l.number() + ": " + shortened(l.text()))
            .findFirst()
            .orElse("the page has no such words any more");
    return refuse(at, what, hint);
  }

  private @Nullable Found refuse(Location at, String what, String hint) {
    problems.add(Problem.error(at, what, hint));
    return null;
  }

  private String places(List<Found> places) {
    String lines =
        places.stream()
            .limit(LISTED)
            .map(f -> Integer.toString(page.lines().get(f.whole().from().line()).number()))
            .collect(Collectors.joining(", "));
    String more = places.size() > LISTED ? " …" : "";
    return (places.size() == 1 ? "line " : "lines ") + lines + more;
  }

  static String shortened(String text) {
    int[] characters = text.codePoints().limit(SHOWN).toArray();
    String start = new String(characters, 0, characters.length);
    return start.length() < text.length() ? start + "…" : start;
  }
}
