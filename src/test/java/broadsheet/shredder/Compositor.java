package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.shredder.HouseStyle.Gaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes strips down as the text of a page, and the truth beside it. */
final class Compositor {
  private final Map<String, Box.Facts> facts = new LinkedHashMap<>();
  private final Gaps gaps;

  Compositor(List<Box> boxes, Gaps gaps) {
    boxes.forEach(box -> box.items().forEach(item -> facts.put(item.id(), item)));
    this.gaps = gaps;
  }

  Shredded write(String name, List<Strip> strips, List<String> districts) {
    StringBuilder text = new StringBuilder();
    List<Labelling.Line> lines = new ArrayList<>();
    int number = 1;
    Strip before = null;
    for (Strip strip : strips) {
      if (before != null && gap(before, strip)) {
        text.append('\n');
        number++;
      }
      String mark = strip.level() == 0 ? "" : "#".repeat(strip.level()) + " ";
      text.append(mark).append(Tag.visible(strip.text()).strip()).append('\n');
      lines.add(new Labelling.Line(number++, strip.item(), strip.role().label(), strip.joins()));
      before = strip;
    }
    return new Shredded(
        name, text.toString(), new Labelling(name, lines, items(strips)), districts);
  }

  private boolean gap(Strip before, Strip after) {
    boolean same = before.item().equals(after.item());
    boolean group =
        same
            && before.role() == after.role()
            && (after.role() == Role.SIGNOFF || after.role() == Role.COLUMN);
    boolean narrow = same && after.joins() && before.length() <= 26 && after.length() <= 26;
    return switch (gaps) {
      case ALWAYS -> !group && !narrow;
      case NEVER -> false;
      case BETWEEN_ARTICLES -> !same;
    };
  }

  private List<Labelling.Item> items(List<Strip> strips) {
    Map<String, List<Strip>> byItem = new LinkedHashMap<>();
    strips.forEach(s -> byItem.computeIfAbsent(s.item(), id -> new ArrayList<>()).add(s));
    List<Labelling.Item> out = new ArrayList<>();
    byItem.forEach((id, of) -> out.add(item(id, of, byItem)));
    return out;
  }

  private Labelling.Item item(String id, List<Strip> of, Map<String, List<Strip>> all) {
    Box.Facts fact = facts.getOrDefault(id, Box.Facts.of(id, Kind.NEWS));
    Tag.Names names = Tag.names(of.stream().map(Strip::text).toList());
    List<Strip> label = fact.banner() == null ? of : all.getOrDefault(fact.banner(), List.of());
    return new Labelling.Item(
        id,
        fact.kind().label(),
        headline(fact.kind(), of),
        joined(of, Role.KICKER, " "),
        joined(of, Role.DECK, "\n"),
        joined(label, Role.COLUMN, " "),
        fact.district(),
        names.writers(),
        names.photographers(),
        fact.jumpTo(),
        fact.continuedFrom(),
        fact.seePage(),
        fact.signedDate());
  }

  /** News of one paragraph without a headline goes by its first line, as in readings. */
  private static @Nullable String headline(Kind kind, List<Strip> of) {
    String headline = joined(of, Role.HEADLINE, " ");
    long paragraphs = of.stream().filter(s -> s.running() && !s.joins()).count();
    boolean alone = paragraphs <= 1 && of.get(0).running();
    boolean brief = headline == null && kind == Kind.NEWS && alone;
    return brief ? Tag.visible(of.get(0).text()).strip() : headline;
  }

  private static @Nullable String joined(List<Strip> strips, Role role, String between) {
    Predicate<Strip> fits = strip -> strip.role() == role;
    List<String> texts =
        strips.stream().filter(fits).map(s -> Tag.visible(s.text()).strip()).toList();
    return texts.isEmpty() ? null : String.join(between, texts);
  }
}
