package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import broadsheet.archive.Location;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Checked;
import broadsheet.source.SourceLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever an editor says of whatever page, no line is lost and none is in two places. */
final class AnyEditsTest {
  @Test
  void noLineIsLostWhateverTheEdits() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      ReOcr.Breaks breaks = List.of(ReOcr.Breaks.values()).get(random.nextInt(4));
      String page = new ReOcr(seed, breaks, 0.01).read(EditedPage.PAGE);
      List<Edit> edits = new ArrayList<>();
      for (int i = random.nextInt(9); i >= 0; i--) {
        edits.add(edit(random, page));
      }
      Checked<IssueReading> read = EditedPage.read(page, edits.toArray(Edit[]::new));
      List<PrintedLine> lines = read.value().issue().pages().get(0).lines();
      assertEquals(
          Pages.lines(page).stream().map(SourceLine::text).toList(),
          lines.stream().map(PrintedLine::text).toList());
      Set<String> items = new HashSet<>();
      read.value().pages().get(0).items().forEach(i -> items.add(i.key()));
      read.value()
          .pages()
          .get(0)
          .lines()
          .forEach(l -> assertEquals(true, items.contains(l.item())));
    }
  }

  @Test
  void editsOfALongPageTakeSeconds() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      page.append("第").append(i).append("户人家住在江边的老街上，门前种着一棵树。\n");
    }
    List<PageEdits.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Location at = new Location("01.edit.yml", i + 1, 1);
      Edit edit =
          new Edit.Move(
              Anchor.of("第" + (i * 400 + 7) + "户人家住在江边"),
              null,
              Anchor.of("第" + (i * 300 + 5) + "户人家住在江边"));
      entries.add(new PageEdits.Entry(edit, at, at));
    }
    PageEdits edits = new PageEdits("01", "01.edit.yml", entries);
    assertTimeout(
        Duration.ofSeconds(60),
        () ->
            new PageReader(Pages.yunxi())
                .cut(Pages.plain("01", "01.txt", page.toString()), edits, new ArrayList<>()));
  }

  private static Edit edit(Random random, String page) {
    Anchor at = anchor(random, page);
    return switch (random.nextInt(8)) {
      case 0 ->
          new Edit.Correct(at, part(random, at.quote()), random.nextBoolean() ? "" : "改了", null);
      case 1 -> new Edit.Assign(at, List.of(Setting.of(Field.HEADLINE, "题")));
      case 2 -> new Edit.Split(at);
      case 3 -> new Edit.Merge(at, anchor(random, page));
      case 4 -> new Edit.Move(at, through(random, page), anchor(random, page));
      case 5 -> new Edit.Join(at, anchor(random, page));
      case 6 -> new Edit.Noise(at, through(random, page));
      default ->
          new Edit.Recast(
              at,
              through(random, page),
              List.of(Role.values()).get(random.nextInt(Role.values().length)));
    };
  }

  private static Anchor anchor(Random random, String page) {
    return Anchor.of(quote(random, page)).nth(random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0);
  }

  private static @Nullable String through(Random random, String page) {
    return random.nextBoolean() ? null : quote(random, page);
  }

  private static String quote(Random random, String page) {
    int from = random.nextInt(page.length() - 16);
    String quote = page.substring(from, from + 1 + random.nextInt(15)).strip();
    return quote.isEmpty() ? "码头" : quote;
  }

  private static String part(Random random, String quote) {
    int from = random.nextInt(quote.length());
    String part = quote.substring(from, from + 1 + random.nextInt(quote.length() - from)).strip();
    return part.isEmpty() ? quote : part;
  }
}
