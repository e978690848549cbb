package broadsheet.reading;

import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.edit.Setting;
import broadsheet.problem.Problem;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the reading of an edited page in the lines that are printed, and puts in what the editor
 * says of roles and fields.
 */
final class Imposition {
  private final PageText page;
  private final List<WorkingLine> working;
  private final Galley galley;
  private final List<Problem> problems;
  private final Map<SourceLine, Deque<Integer>> places = new HashMap<>();
  private final int[] partOf;
  private final @Nullable LineReading[] printed;

  Imposition(PageText page, List<WorkingLine> working, Galley galley, List<Problem> problems) {
    this.page = page;
    this.working = working;
    this.galley = galley;
    this.problems = problems;
    this.partOf = new int[working.size()];
    this.printed = new LineReading[page.lines().size()];
    for (int i = 0; i < working.size(); i++) {
      places.computeIfAbsent(working.get(i).line(), l -> new ArrayDeque<>()).add(i);
    }
  }

  /**
   * Fields that an editor set.
   *
   * @param entry the edit's place
   * @param edit the edit
   * @param line a line of the article, by its index among the working lines
   */
  record Given(Entry entry, Edit.Assign edit, int line) {}

  PageCut impose(PageCut cut, List<Given> given) {
    List<PageCut.Part> parts = new ArrayList<>();
    for (PageCut.Part part : cut.parts()) {
      List<PageCut.Line> lines = lines(part, parts.size());
      parts.add(new PageCut.Part(item(part.item(), lines), lines));
    }
    List<PageCut.Part> set = set(parts, given);
    List<ItemReading> items = set.stream().map(PageCut.Part::item).toList();
    PageReading reading = new PageReading(page.label(), page.path(), printedLines(), items);
    return new PageCut(reading, set);
  }

  private List<LineReading> printedLines() {
    return Stream.of(printed).map(Objects::requireNonNull).toList();
  }

  private List<PageCut.Line> lines(PageCut.Part part, int number) {
    List<PageCut.Line> out = new ArrayList<>();
    for (PageCut.Line line : part.lines()) {
      Integer found = places.getOrDefault(line.seen().line(), new ArrayDeque<>()).poll();
      int at = Objects.requireNonNull(found, "a line that the page does not have");
      WorkingLine own = working.get(at);
      partOf[at] = number;
      LineReading reading = reading(line, own, out.isEmpty());
      out.add(new PageCut.Line(line.seen(), reading, own.marks()));
      if (own.from() == 0) {
        printed[own.printed()] = reading;
      }
    }
    return out;
  }

  private LineReading reading(PageCut.Line line, WorkingLine own, boolean first) {
    int index = line.seen().index();
    LineReading read = line.reading();
    Role role = galley.role(index);
    Entry decided = galley.decided(index);
    return new LineReading(
        read.line(),
        page.lines().get(own.printed()).text(),
        read.item(),
        role == null ? read.role() : role,
        !first && (read.joins() || galley.goesOn(index)),
        decided == null ? read.confidence() : 1,
        decided == null ? read.reasons() : () -> evidence(decided, read));
  }

  private static List<Evidence> evidence(Entry decided, LineReading read) {
    List<Evidence> out = new ArrayList<>();
    out.add(new Evidence("edited", decided.at() + " says so", 9.9));
    out.addAll(read.evidence());
    return out;
  }

  /** The item as the roles of its lines have it now. */
  private ItemReading item(ItemReading read, List<PageCut.Line> lines) {
    HeadlineGroup heads = lines.stream().anyMatch(this::headed) ? heads(lines) : read.heads();
    String district = read.district();
    List<Byline> bylines = new ArrayList<>(read.bylines());
    for (PageCut.Line line : lines) {
      Role role = galley.role(line.seen().index());
      String text = line.seen().line().text();
      if (role == Role.DISTRICT && district == null) {
        district = line.seen().district() == null ? text : line.seen().district();
      } else if (role == Role.BYLINE && line.seen().signature() == null) {
        bylines.add(new Byline(text.replaceAll("[\\s()（）]+", ""), "作者"));
      }
    }
    return new ItemReading(
        read.key(),
        read.kind(),
        heads,
        read.column(),
        district,
        bylines,
        read.photoCredits(),
        read.jumpTo(),
        read.continuedFrom(),
        read.seePage(),
        read.signedDate());
  }

  private boolean headed(PageCut.Line line) {
    Role role = galley.role(line.seen().index());
    return role == Role.KICKER || role == Role.HEADLINE || role == Role.DECK;
  }

  private static HeadlineGroup heads(List<PageCut.Line> lines) {
    return new HeadlineGroup(
        joined(lines, Role.KICKER), joined(lines, Role.HEADLINE), texts(lines, Role.DECK));
  }

  private static @Nullable String joined(List<PageCut.Line> lines, Role role) {
    List<String> texts = texts(lines, role);
    return texts.isEmpty() ? null : String.join(" ", texts);
  }

  private static List<String> texts(List<PageCut.Line> lines, Role role) {
    return lines.stream()
        .filter(l -> l.reading().role() == role)
        .map(l -> l.seen().line().text())
        .toList();
  }

  private List<PageCut.Part> set(List<PageCut.Part> parts, List<Given> given) {
    List<PageCut.Part> out = new ArrayList<>(parts);
    Map<String, Given> before = new HashMap<>();
    for (Given edit : given) {
      int at = partOf[edit.line()];
      List<Setting> settings = new ArrayList<>(out.get(at).settings().all());
      if (noise(out.get(at))) {
        String what = "no article holds the line of this quote: it was taken for noise";
        problems.add(Problem.error(edit.entry().at(), what, "quote another line of the article"));
        continue;
      }
      for (Setting setting : edit.edit().settings()) {
        Given other = before.putIfAbsent(at + " " + setting.field(), edit);
        if (other == null) {
          settings.add(setting);
        } else if (!settings.contains(setting)) {
          String what =
              "contradicts the edit in line "
                  + other.entry().at().line()
                  + ", which sets '"
                  + setting.field().key()
                  + "' too";
          problems.add(Problem.error(edit.entry().at(), what, "one of the two has to go"));
        }
      }
      out.set(at, out.get(at).with(new Settings(settings)));
    }
    return applied(out);
  }

  private static boolean noise(PageCut.Part part) {
    return part.lines().stream().allMatch(l -> l.reading().role() == Role.NOISE);
  }

  /** The fields put into the items; what stands under a banner follows its new name. */
  private static List<PageCut.Part> applied(List<PageCut.Part> parts) {
    Map<String, String> renamed = new HashMap<>();
    for (PageCut.Part part : parts) {
      String old = part.item().column();
      String name = part.settings().text(Setting.Field.COLUMN, old);
      if (part.item().kind() == Kind.COLUMN && old != null && name != null) {
        renamed.put(old, name);
      }
    }
    Set<String> gone = new HashSet<>(renamed.keySet());
    List<PageCut.Part> out = new ArrayList<>();
    for (PageCut.Part part : parts) {
      ItemReading item = part.item();
      boolean under = item.kind() == Kind.DISTRICT_ITEM && gone.contains(item.column());
      Settings own =
          under
              ? part.settings().orElse(Setting.Field.COLUMN, renamed.get(item.column()))
              : part.settings();
      out.add(new PageCut.Part(own.on(item), part.lines(), part.settings()));
    }
    return out;
  }
}
