package broadsheet.reading;

import broadsheet.archive.Block;
import broadsheet.archive.Correction;
import broadsheet.archive.Correction.Part;
import broadsheet.archive.Correction.Span;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.LineRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that an editor corrected in the text of an article. */
final class CorrectedWords {
  private final HeadlineGroup heads;
  private final List<Block> blocks;

  CorrectedWords(HeadlineGroup heads, List<Block> blocks) {
    this.heads = heads;
    this.blocks = blocks;
  }

  List<Correction> in(List<PagePiece> chain) {
    List<Correction> out = new ArrayList<>();
    for (PagePiece piece : chain) {
      for (PageCut.Line line : piece.part().lines()) {
        LineRef at = new LineRef(piece.page(), line.reading().line());
        for (Mark mark : line.marks()) {
          Span span = span(line, mark, at);
          String to = mark.edit().to();
          out.add(new Correction(mark.printed(), to, mark.edit().why(), at, span));
        }
      }
    }
    return out;
  }

  private @Nullable Span span(PageCut.Line line, Mark mark, LineRef at) {
    return switch (line.reading().role()) {
      case KICKER -> in(heads.kicker(), Part.KICKER, 0, line, mark);
      case HEADLINE -> in(heads.headline(), Part.HEADLINE, 0, line, mark);
      case DECK -> inDeck(line, mark);
      default -> inBlocks(line, mark, at);
    };
  }

  private @Nullable Span inDeck(PageCut.Line line, Mark mark) {
    for (int i = 0; i < heads.deck().size(); i++) {
      Span span = in(heads.deck().get(i), Part.DECK, i, line, mark);
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  private @Nullable Span inBlocks(PageCut.Line line, Mark mark, LineRef at) {
    for (int i = 0; i < blocks.size(); i++) {
      Span span =
          blocks.get(i).lines().contains(at)
              ? in(blocks.get(i).text(), Part.BLOCK, i, line, mark)
              : null;
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  /** A block may have lost the end of the line, where a signature stood. */
  private static @Nullable Span in(
      @Nullable String text, Part part, int index, PageCut.Line line, Mark mark) {
    String words = line.seen().line().text();
    int kept = Math.min(words.length(), line.seen().core().length());
    int start = text == null ? -1 : text.indexOf(words);
    if (text != null && start < 0 && mark.start() < kept) {
      start = text.indexOf(words.substring(0, kept));
    }
    if (text == null || start < 0) {
      return null;
    }
    int from = start + mark.start();
    String corrected = mark.edit().to();
    int to = text.startsWith(corrected, from) ? from + corrected.length() : start + mark.end();
    return from <= to && to <= text.length() ? new Span(part, index, from, to) : null;
  }
}
