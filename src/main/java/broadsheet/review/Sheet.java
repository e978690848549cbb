package broadsheet.review;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.archive.Page;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import broadsheet.reading.LineReading;
import broadsheet.reading.PageReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A printed page on the desk: its lines and what can be asked of them. */
final class Sheet {
  private static final int SHOWN = 160;

  private final IssueId issue;
  private final PageReading reading;
  private final Quoting quotes;
  private final Map<String, Integer> characters = new HashMap<>();
  private final Map<String, Integer> openings;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, ArticleId> articles = new HashMap<>();
  private final Map<ArticleId, Article> all = new HashMap<>();

  Sheet(Issue issue, PageReading reading) {
    this.issue = issue.id();
    this.reading = reading;
    this.quotes = new Quoting(reading.lines().stream().map(LineReading::text).toList());
    this.openings = Stretch.openings(reading.lines());
    for (int i = 0; i < reading.lines().size(); i++) {
      LineReading line = reading.lines().get(i);
      characters.merge(line.item(), line.text().length(), Integer::sum);
      places.put(line.line(), i);
    }
    issue.articles().forEach(a -> all.put(a.id(), a));
    issue.pages().stream().filter(p -> p.source().equals(reading.path())).forEach(this::know);
  }

  private void know(Page page) {
    for (PrintedLine line : page.lines()) {
      if (line.article() != null) {
        articles.put(line.number(), line.article());
      }
    }
  }

  IssueId issue() {
    return issue;
  }

  PageReading reading() {
    return reading;
  }

  String label() {
    return reading.label();
  }

  List<LineReading> lines() {
    return reading.lines();
  }

  LineReading line(int place) {
    return reading.lines().get(place);
  }

  /** The place of the line with that number in the file; -1 when the page has no such line. */
  int place(int number) {
    return places.getOrDefault(number, -1);
  }

  /** The nearest line above that belongs to another item; -1 when there is none. */
  int above(int place) {
    for (int at = place - 1; at >= 0; at--) {
      if (line(at).role() != Role.NOISE && !line(at).item().equals(line(place).item())) {
        return at;
      }
    }
    return -1;
  }

  /** The line with which the item of this line begins. */
  int opening(int place) {
    return openings.getOrDefault(line(place).item(), place);
  }

  /** The nearest line above that belongs to the same item; -1 when there is none. */
  int before(int place) {
    for (int at = place - 1; at >= 0; at--) {
      if (line(at).role() != Role.NOISE && line(at).item().equals(line(place).item())) {
        return at;
      }
    }
    return -1;
  }

  /** The last line of those that follow this one and carry on the same part of its item. */
  int through(int place) {
    int last = place;
    for (int at = place; at < lines().size(); at++) {
      if (line(at).role() != Role.NOISE) {
        boolean begins = at > place && at == opening(at);
        if (begins || !line(at).item().equals(line(place).item())) {
          break;
        }
        last = at;
      }
    }
    return last;
  }

  /** Number of characters of the item that holds the line. */
  int characters(int place) {
    return characters.getOrDefault(line(place).item(), 0);
  }

  /** The article that holds the line, or null for noise. */
  @Nullable ArticleId article(int place) {
    return articles.get(line(place).line());
  }

  /** The article of that id; null when the issue has none. */
  @Nullable Article article(ArticleId id) {
    return all.get(id);
  }

  Location at(int place) {
    return Location.of(reading.path(), line(place).line());
  }

  Quoting quotes() {
    return quotes;
  }

  /** The editor's file of this page: {@code yxrb/2022-11-21/01.edit.yml}. */
  String editFile() {
    return editFile(reading.path());
  }

  static String editFile(String path) {
    int dot = path.lastIndexOf('.');
    return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + ".edit.yml";
  }

  /** The line with the one above and the one below it. */
  List<Finding.Shown> around(int place) {
    List<Finding.Shown> shown = new ArrayList<>();
    for (int at = Math.max(0, place - 1); at <= Math.min(lines().size() - 1, place + 1); at++) {
      shown.add(shown(at, at == place));
    }
    return shown;
  }

  Finding.Shown shown(int place, boolean here) {
    LineReading line = line(place);
    return new Finding.Shown(line.line(), shortened(line.text(), SHOWN), here);
  }

  /** The beginning of a long text, cut between characters. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
