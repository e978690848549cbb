package broadsheet.site;

import broadsheet.site.Curve.Bar;
import broadsheet.site.Curve.Cell;
import broadsheet.site.Curve.Held;
import broadsheet.site.Curve.Row;
import broadsheet.site.Curve.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Draws curves over one time.
 *
 * @param here the page they stand on
 * @param time what they span
 * @param held the days of which a paper is held
 */
record Curves(Here here, Timeline time, HeldDays held) {
  /** More months than these are told by the year. */
  static final int MANY_MONTHS = 120;

  private static final int STEP = 10;
  private static final int TALL = 100;
  private static final int FEW_BARS = 12;
  private static final int KINDS = 5;

  /**
   * What a curve counts.
   *
   * @param name of what
   * @param counts its articles by month
   * @param places where those of a piece of time stand, as paths of the site
   */
  record Series(String name, MonthCounts counts, IntFunction<String> places) {}

  /** The curve of a list by date on its own page, over the time in which it ran. */
  static Curve.Group ofList(Here here, String base, MonthCounts counts, HeldDays held) {
    Timeline time = time(counts);
    Curves curves = new Curves(here, time, held);
    Series series = curves.list(here.messages().get("curve.title"), base, counts);
    Curve curve = curves.curve("curve-bars", series.name(), null, List.of(series));
    Table table = curves.table(List.of(series));
    return new Curve.Group("curve", series.name(), List.of(curve), table, List.of(), List.of());
  }

  static Timeline time(MonthCounts counts) {
    return Timeline.over(counts.first(), counts.last(), MANY_MONTHS);
  }

  /** A list by date. */
  Series list(String name, String base, MonthCounts counts) {
    MonthCounts.Places places = new MonthCounts.Places(base, counts);
    return new Series(
        name,
        counts,
        piece -> time.yearly() ? places.of(time.year(piece)) : places.of(time.from(piece)));
  }

  /** A curve of one series, or of several upon each other. */
  Curve curve(String id, String title, @Nullable String href, List<Series> series) {
    int most = 1;
    int at = 0;
    long total = 0;
    for (int piece = 0; piece < time.size(); piece++) {
      int sum = sum(series, piece);
      total += sum;
      if (sum > most) {
        most = sum;
        at = piece;
      }
    }
    String summary = summary(total, most, at);
    return new Curve(
        id,
        title,
        href,
        summary,
        time.size() * STEP,
        time.size() <= FEW_BARS,
        bars(series, most),
        grounds(),
        label(0),
        label(time.size() - 1));
  }

  private int sum(List<Series> series, int piece) {
    return series.stream().mapToInt(s -> time.in(s.counts, piece)).sum();
  }

  private String summary(long total, int most, int at) {
    Messages messages = here.messages();
    String count = messages.count("count.articles", total);
    return messages.format(
        "curve.summary", count, label(at), messages.count("count.articles", most));
  }

  private String label(int piece) {
    return time.label(here.dates(), piece);
  }

  private List<Bar> bars(List<Series> series, int most) {
    List<Bar> bars = new ArrayList<>();
    for (int piece = 0; piece < time.size(); piece++) {
      int below = 0;
      for (int kind = 0; kind < series.size(); kind++) {
        Series each = series.get(kind);
        int count = time.in(each.counts, piece);
        if (count > 0) {
          int from = height(below, most);
          int height = Math.max(1, height(below + count, most) - from);
          bars.add(bar(each, piece, kind, TALL - from - height, height, count));
        }
        below += count;
      }
    }
    return bars;
  }

  private static int height(int count, int most) {
    return (int) (((long) count * TALL + most / 2) / most);
  }

  private Bar bar(Series series, int piece, int kind, int y, int height, int count) {
    Messages messages = here.messages();
    String words = messages.count("count.articles", count);
    String label = messages.format("curve.bar", label(piece), series.name, words);
    String href = here.to(series.places.apply(piece));
    return new Bar(piece * STEP + 1, Math.max(0, y), height, kind(kind), href, label);
  }

  /** The series that many share one look with others, five at most. */
  static int kind(int series) {
    return series % KINDS + 1;
  }

  private List<Held> grounds() {
    List<Held> grounds = new ArrayList<>();
    int from = -1;
    for (int piece = 0; piece <= time.size(); piece++) {
      boolean on = piece < time.size() && held.has(time.from(piece), time.to(piece));
      if (on && from < 0) {
        from = piece;
      } else if (!on && from >= 0) {
        grounds.add(new Held(from * STEP, (piece - from) * STEP));
        from = -1;
      }
    }
    return grounds;
  }

  /** The numbers behind curves. */
  Table table(List<Series> series) {
    List<Row> rows = new ArrayList<>();
    for (int piece = 0; piece < time.size(); piece++) {
      int row = piece;
      if (held.has(time.from(piece), time.to(piece))) {
        rows.add(new Row(label(piece), series.stream().map(s -> cell(s, row)).toList()));
      }
    }
    return new Table(series.stream().map(Series::name).toList(), rows);
  }

  private Cell cell(Series series, int piece) {
    int count = time.in(series.counts, piece);
    String href = count == 0 ? null : here.to(series.places.apply(piece));
    return new Cell(Messages.grouped(count), href);
  }
}
