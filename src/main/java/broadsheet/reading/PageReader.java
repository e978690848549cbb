package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.PageReference;
import broadsheet.edit.PageEdits;
import broadsheet.problem.Problem;
import broadsheet.reading.Decoder.Decision;
import broadsheet.reading.Piece.Form;
import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page: what every line is, which lines make an article, and why. Holds no state between
 * pages and may be used by several threads.
 */
public final class PageReader {
  private final Weights weights;
  private final Gazetteer gazetteer;

  /** A reader that knows the archive's districts and columns. */
  public PageReader(Archive archive) {
    this(archive, Weights.bundled());
  }

  PageReader(Archive archive, Weights weights) {
    this.weights = weights;
    this.gazetteer = new Gazetteer(archive);
  }

  /** How the page reads. Any text can be read, however poor; no line is lost. */
  public PageReading read(PageText page) {
    return cut(page).reading();
  }

  PageCut cut(PageText page) {
    ColumnLines lines = ColumnLines.of(page, weights.places());
    PageText whole = lines.whole();
    return lines.apart(assemble(whole, drafts(whole), whole.lines().size()));
  }

  /**
   * How the page reads with an editor's edits.
   *
   * @param problems takes what is wrong with the edits
   */
  PageCut cut(PageText page, PageEdits edits, List<Problem> problems) {
    if (edits.entries().isEmpty()) {
      return cut(page);
    }
    Revision revision = new Revision(page, edits, problems);
    ColumnLines lines = ColumnLines.of(revision.text(), weights.places(), revision.apart());
    PageText whole = lines.whole();
    Galley galley = revision.galley(drafts(whole), lines);
    PageCut cut = assemble(whole, inOrder(galley.drafts()), whole.lines().size());
    return revision.impose(lines.apart(cut), galley);
  }

  private List<Draft> drafts(PageText page) {
    return drafts(new FeatureReader(gazetteer, page).read());
  }

  /** The items of a page whose lines are paragraphs, in the order in which they stand. */
  List<Draft> drafts(List<LineFeatures> seen) {
    List<Decision> decisions = new Decoder(weights).decode(seen);
    List<Marked> marked = new ArrayList<>(seen.size());
    for (int i = 0; i < seen.size(); i++) {
      marked.add(new Marked(seen.get(i), decisions.get(i).state(), decisions.get(i).shares()));
    }
    return inOrder(new Joiner(new Cutter(marked).cut(), weights).join());
  }

  private static List<Draft> inOrder(List<Draft> drafts) {
    return drafts.stream().sorted(Comparator.comparingInt(Draft::first)).toList();
  }

  private PageCut assemble(PageText page, List<Draft> drafts, int count) {
    Sureness sureness = new Sureness(drafts);
    Banners banners = new Banners(drafts);
    Map<Draft, String> jumps = owedJumps(drafts, banners);
    List<PageCut.Part> parts = new ArrayList<>();
    @Nullable LineReading[] lines = new LineReading[count];
    int number = 0;
    for (Draft draft : drafts) {
      Draft banner = draft.form() == Form.DISTRICT ? banners.nearest(draft) : null;
      String name = banner == null ? null : ItemBuilder.label(banner.lines(), gazetteer);
      ItemBuilder builder = new ItemBuilder(draft, gazetteer, weights, name);
      ItemReading item = owing(builder.item("a" + ++number), jumps.get(draft));
      parts.add(part(draft, builder, item, sureness, lines));
    }
    List<LineReading> all = new ArrayList<>(count);
    for (LineReading line : lines) {
      if (line == null) {
        throw new IllegalStateException("a line was lost in " + page.path());
      }
      all.add(line);
    }
    List<ItemReading> items = parts.stream().map(PageCut.Part::item).toList();
    PageCut cut = new PageCut(new PageReading(page.label(), page.path(), all, items), parts);
    return Familiarity.of(page).doubt(cut);
  }

  /** The jumps at the end of district items, by the banner that they belong to. */
  private static Map<Draft, String> owedJumps(List<Draft> drafts, Banners banners) {
    Map<Draft, String> out = new HashMap<>();
    for (Draft draft : drafts) {
      Draft banner = draft.form() == Form.DISTRICT ? banners.nearest(draft) : null;
      for (Marked line : banner == null ? List.<Marked>of() : draft.lines()) {
        Jump jump = line.seen().jump();
        if (banner != null && jump != null && jump.type() == PageReference.Type.CONTINUES_ON) {
          out.put(banner, jump.page());
        }
      }
    }
    return out;
  }

  private static ItemReading owing(ItemReading item, @Nullable String jump) {
    if (jump == null || item.jumpTo() != null) {
      return item;
    }
    return new ItemReading(
        item.key(),
        item.kind(),
        item.heads(),
        item.column(),
        item.district(),
        item.bylines(),
        item.photoCredits(),
        jump,
        item.continuedFrom(),
        item.seePage(),
        item.signedDate());
  }

  private PageCut.Part part(
      Draft draft,
      ItemBuilder builder,
      ItemReading item,
      Sureness sureness,
      @Nullable LineReading[] lines) {
    List<PageCut.Line> out = new ArrayList<>();
    Explanations explanations = new Explanations(weights, draft);
    List<double[]> seen = sureness.seen(draft, builder::division);
    Marked before = null;
    for (Marked line : draft.lines()) {
      boolean joins = before != null && before.goesOnIn(line);
      LineReading reading =
          new LineReading(
              line.seen().line().number(),
              line.seen().line().text(),
              item.key(),
              builder.role(line),
              joins,
              Linear.probability(weights.sureness().score(seen.get(out.size()))),
              () -> explanations.of(line));
      lines[line.index()] = reading;
      out.add(new PageCut.Line(line.seen(), reading));
      before = line.text() || line.state() == State.SUBHEAD ? line : before;
    }
    return new PageCut.Part(item, out);
  }
}
