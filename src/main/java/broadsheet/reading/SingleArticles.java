package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.source.ArticleText;
import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files of one article each: all lines are its own, only their roles are to be found. */
final class SingleArticles {
  private final Weights weights = Weights.bundled();
  private final Gazetteer gazetteer;

  SingleArticles(Archive archive) {
    this.gazetteer = new Gazetteer(archive);
  }

  PagePiece read(ArticleText text) {
    String label = page(text);
    PageText page = new PageText(label, text.path(), PageText.Form.MARKDOWN, text.lines());
    List<LineFeatures> seen = new FeatureReader(gazetteer, page).read();
    List<Decoder.Decision> decisions = new Decoder(weights).decode(seen);
    List<Marked> lines = new ArrayList<>();
    boolean titled = text.front().headline() != null;
    boolean signed = !text.front().bylines().isEmpty();
    for (int i = 0; i < seen.size(); i++) {
      boolean head = i == 0 && !titled && seen.get(i).line().heading() > 0;
      State state = head ? State.HEAD : within(seen.get(i), decisions.get(i).state(), signed);
      lines.add(new Marked(seen.get(i), state, decisions.get(i).shares()));
    }
    return new PagePiece(label, text.path(), part(lines), text.front(), text.number());
  }

  private static String page(ArticleText text) {
    String front = text.front().page();
    return front == null || front.isBlank() ? text.page() : front.strip();
  }

  /** Inside one article nothing begins another, and nobody signs what its editor has signed. */
  private static State within(LineFeatures line, State state, boolean signed) {
    if (line.line().heading() > 0) {
      return State.SUBHEAD;
    }
    return switch (state) {
      case HEAD, MORE, TORN, BRIEF, NOTICE, LABEL, DISTRICT, NOISE, SUBHEAD -> State.TEXT;
      case AUTHOR, SIGNED -> signed ? State.TEXT : state;
      default -> state;
    };
  }

  private PageCut.Part part(List<Marked> lines) {
    if (lines.isEmpty()) {
      return new PageCut.Part(Articles.nothing("a1"), List.of());
    }
    Draft draft = new Draft(new Piece(Piece.Form.ARTICLE, lines));
    ItemBuilder builder = new ItemBuilder(draft, gazetteer, weights, null);
    ItemReading item = builder.item("a1");
    List<PageCut.Line> out = new ArrayList<>();
    Explanations explanations = new Explanations(weights, draft);
    for (Marked line : lines) {
      out.add(new PageCut.Line(line.seen(), reading(line, builder, explanations)));
    }
    return new PageCut.Part(item, out);
  }

  private static LineReading reading(Marked line, ItemBuilder builder, Explanations explanations) {
    return new LineReading(
        line.seen().line().number(),
        line.seen().line().text(),
        "a1",
        builder.role(line),
        false,
        line.shares().role(),
        () -> explanations.of(line));
  }

  /** The first value that is there. */
  static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
