package broadsheet.reading;

import broadsheet.archive.Role;
import broadsheet.fitting.Chain;
import broadsheet.fitting.Choice;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pages of which the truth is known teach of each judgement of the reader. */
@SuppressWarnings("EnumOrdinal") // the fitting knows states and features by their place
public final class Lessons {
  private final TruePage page;
  private final List<LineFeatures> seen;

  /** The lessons of one page. */
  public Lessons(TruePage page) {
    this.page = page;
    ColumnLines lines = ColumnLines.of(page.text(), Weights.bundled().places());
    this.seen = new FeatureReader(new Gazetteer(page.archive()), lines.whole()).read();
  }

  /** The lines of a column for {@link LinePlaces}; of no length when the page has none. */
  public Chain column() {
    List<SourceLine> lines = page.text().lines();
    Measure measure = Measure.of(page.text());
    if (measure.none()) {
      return new Chain(new int[0][], new long[0]);
    }
    LinePlaces places = new LinePlaces(lines, measure);
    int[][] active = new int[lines.size()][];
    long[] allowed = new long[lines.size()];
    for (int i = 0; i < active.length; i++) {
      active[i] = places.seen(i).stream().mapToInt(Enum::ordinal).sorted().toArray();
      boolean on = i + 1 < active.length && carriesOn(lines.get(i), lines.get(i + 1));
      boolean from = i > 0 && carriesOn(lines.get(i - 1), lines.get(i));
      Place place = from ? on ? Place.MIDDLE : Place.LAST : on ? Place.FIRST : Place.ALONE;
      allowed[i] = 1L << place.ordinal();
    }
    return new Chain(active, allowed);
  }

  private boolean carriesOn(SourceLine above, SourceLine below) {
    TruePage.Line one = page.line(above.number());
    TruePage.Line two = page.line(below.number());
    return one != null
        && two != null
        && two.joins()
        && one.item().equals(two.item())
        && (one.text() ? two.text() : one.role() == Role.CAPTION && two.role() == Role.CAPTION);
  }

  /** The lines of a page for the decoder. */
  public Chain chain() {
    List<Set<State>> states = new TrueStates(page).of(seen);
    int[][] active = new int[seen.size()][];
    long[] allowed = new long[seen.size()];
    for (int i = 0; i < active.length; i++) {
      active[i] = seen.get(i).features().stream().mapToInt(Enum::ordinal).sorted().toArray();
      allowed[i] = states.get(i).stream().mapToLong(s -> 1L << s.ordinal()).sum();
    }
    return new Chain(active, allowed);
  }

  /** For each stray piece of a page: what it may carry on, or nothing. */
  public List<Choice> joints(TableDraft table) {
    Weights weights = table.weights();
    List<Marked> marked = new ArrayList<>();
    List<Decoder.Decision> decisions = new Decoder(weights).decode(seen);
    for (int i = 0; i < seen.size(); i++) {
      marked.add(new Marked(seen.get(i), decisions.get(i).state(), decisions.get(i).shares()));
    }
    List<Piece> pieces = new Cutter(marked).cut();
    Joints joints = new Joints(pieces, new Affinity(pieces));
    List<Choice> out = new ArrayList<>();
    for (int below = 0; below < pieces.size(); below++) {
      if (joints.stray(below)) {
        out.add(joint(pieces, joints, below));
      }
    }
    return out;
  }

  private Choice joint(List<Piece> pieces, Joints joints, int below) {
    List<double[]> shown = new ArrayList<>();
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (i != below && joints.open(i)) {
        shown.add(joints.seen(i, below));
        above.add(i);
      }
    }
    boolean[] right = new boolean[above.size() + 1];
    String own = item(page, pieces.get(below).lines().get(0));
    boolean preceded = false;
    for (int c = 0; c < above.size(); c++) {
      List<Marked> lines = pieces.get(above.get(c)).lines();
      right[c] = own != null && own.equals(item(page, lines.get(lines.size() - 1)));
      preceded |= right[c] && above.get(c) < below;
    }
    for (int c = 0; c < above.size(); c++) {
      boolean before = above.get(c) < below;
      right[c] &= preceded ? before : headed(pieces.get(above.get(c)), own);
    }
    boolean any = false;
    for (boolean r : right) {
      any |= r;
    }
    right[above.size()] = !any;
    shown.add(new double[JointFeature.values().length]);
    return new Choice(shown, right);
  }

  /** Whether the piece begins the item: it has its headline, or a part of it. */
  private boolean headed(Piece piece, @Nullable String item) {
    return piece.lines().stream()
        .map(l -> page.line(l.seen().line().number()))
        .anyMatch(l -> l != null && l.head() && l.item().equals(item));
  }

  private static @Nullable String item(TruePage page, Marked line) {
    TruePage.Line truth = page.line(line.seen().line().number());
    return truth == null ? null : truth.item();
  }

  /** For each article of a page with more than one line over it: how they are divided. */
  public List<Choice> heads(TableDraft table) {
    Weights weights = table.weights();
    Map<String, List<Marked>> groups = new HashMap<>();
    Map<String, StringBuilder> texts = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (LineFeatures line : seen) {
      TruePage.Line truth = page.line(line.line().number());
      if (truth != null && truth.head()) {
        if (!groups.containsKey(truth.item())) {
          order.add(truth.item());
        }
        groups
            .computeIfAbsent(truth.item(), k -> new ArrayList<>())
            .add(new Marked(line, State.HEAD, Shares.SURE));
      } else if (truth != null && truth.text()) {
        texts
            .computeIfAbsent(truth.item(), k -> new StringBuilder())
            .append(line.core())
            .append('\n');
      }
    }
    List<Choice> out = new ArrayList<>();
    for (String item : order) {
      String kind = page.kind(item);
      HeadLines lines =
          new HeadLines(
              groups.getOrDefault(item, List.of()),
              texts.getOrDefault(item, new StringBuilder()).toString(),
              kind.equals("teaser"),
              kind.equals("weather"),
              weights.heads());
      Choice choice = division(page, groups.getOrDefault(item, List.of()), lines);
      if (choice != null) {
        out.add(choice);
      }
    }
    return out;
  }

  private static @Nullable Choice division(TruePage page, List<Marked> lines, HeadLines heads) {
    List<HeadLines.Division> divisions = heads.divisions();
    if (divisions.size() < 2) {
      return null;
    }
    boolean[] right = new boolean[divisions.size()];
    boolean any = false;
    List<double[]> seen = new ArrayList<>();
    for (int d = 0; d < right.length; d++) {
      right[d] = true;
      for (int at = 0; at < lines.size(); at++) {
        TruePage.Line truth = page.line(lines.get(at).seen().line().number());
        right[d] &= truth != null && truth.role() == divisions.get(d).role(at);
      }
      any |= right[d];
      seen.add(heads.seen(divisions.get(d)));
    }
    return any ? new Choice(seen, right) : null;
  }

  /** For each line of a page as it is read: whether item and role are right, or not. */
  public List<Choice> sureness(TableDraft table) {
    Weights weights = table.weights();
    PageReader reader = new PageReader(page.archive(), weights);
    Gazetteer gazetteer = new Gazetteer(page.archive());
    List<Draft> drafts = reader.drafts(seen);
    Sureness sureness = new Sureness(drafts);
    Matches matches = new Matches(page, drafts);
    List<Choice> out = new ArrayList<>();
    for (Draft draft : drafts) {
      ItemBuilder builder = new ItemBuilder(draft, gazetteer, weights, null);
      List<double[]> all = sureness.seen(draft, builder::division);
      for (int i = 0; i < all.size(); i++) {
        Marked line = draft.lines().get(i);
        TruePage.Line truth = page.line(line.seen().line().number());
        if (truth != null) {
          double[] shown = all.get(i);
          boolean right = matches.same(draft, truth.item()) && truth.role() == builder.role(line);
          out.add(
              new Choice(List.of(shown, new double[shown.length]), new boolean[] {right, !right}));
        }
      }
    }
    return out;
  }

  /** Which item of the reading is which of the truth: those that hold most of each other. */
  private static final class Matches {
    private final Map<Draft, String> best = new HashMap<>();
    private final Map<String, Draft> back = new HashMap<>();

    Matches(TruePage page, List<Draft> drafts) {
      Map<String, Integer> most = new HashMap<>();
      for (Draft draft : drafts) {
        Map<String, Integer> shares = new java.util.TreeMap<>();
        for (Marked line : draft.lines()) {
          String item = item(page, line);
          if (item != null) {
            shares.merge(item, 1, Integer::sum);
          }
        }
        int high = 0;
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
          if (share.getValue() > high) {
            high = share.getValue();
            best.put(draft, share.getKey());
          }
          if (share.getValue() > most.getOrDefault(share.getKey(), 0)) {
            most.put(share.getKey(), share.getValue());
            back.put(share.getKey(), draft);
          }
        }
      }
    }

    boolean same(Draft draft, String item) {
      return item.equals(best.get(draft)) && back.get(item) == draft;
    }
  }
}
