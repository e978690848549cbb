package broadsheet.reading;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Kind;
import broadsheet.archive.Location;
import broadsheet.archive.PageReference;
import broadsheet.problem.Problem;
import broadsheet.source.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves what pieces print of other pages; a page that is not there is a warning. */
final class References {
  private static final double ALIKE = 0.34;

  private final Chains chains;
  private final Numbering numbering;
  private final List<String> labels;
  private final List<Problem> problems;

  References(Chains chains, Numbering numbering, List<String> labels, List<Problem> problems) {
    this.chains = chains;
    this.numbering = numbering;
    this.labels = labels;
    this.problems = problems;
  }

  List<PageReference> of(PagePiece piece) {
    List<PageReference> out = new ArrayList<>();
    ItemReading item = piece.item();
    add(out, piece, PageReference.Type.CONTINUES_ON, item.jumpTo());
    add(out, piece, PageReference.Type.CONTINUED_FROM, item.continuedFrom());
    add(out, piece, PageReference.Type.SEE, item.seePage());
    return out;
  }

  private void add(
      List<PageReference> out, PagePiece piece, PageReference.Type type, @Nullable String printed) {
    if (printed == null) {
      return;
    }
    String page = PageLabels.find(printed, labels);
    ArticleId meant = page != null && type == PageReference.Type.SEE ? meant(piece, page) : null;
    if (page == null && type == PageReference.Type.SEE) {
      String hint = "the issue has the pages " + String.join(", ", labels);
      problems.add(
          Problem.warning(place(piece), "there is no page " + printed + " in this issue", hint));
    }
    out.add(new PageReference(type, printed, page, meant));
  }

  private static Location place(PagePiece piece) {
    PageCut.Line line = piece.jumpLine();
    Jump jump = line == null ? null : line.seen().jump();
    return line == null || jump == null
        ? Location.of(piece.path(), piece.firstLine())
        : new Location(piece.path(), line.reading().line(), jump.start() + 1);
  }

  /** The article on the page whose headline is most like what the teaser says. */
  private @Nullable ArticleId meant(PagePiece teaser, String page) {
    String said = Titles.bare(teaser.item());
    PagePiece best = null;
    double high = ALIKE;
    for (List<PagePiece> chain : chains.all()) {
      PagePiece first = chain.get(0);
      if (!first.page().equals(page) || first.kind() == Kind.COLUMN || first.equals(teaser)) {
        continue;
      }
      double alike = Titles.likeness(said, title(first));
      if (alike > high) {
        high = alike;
        best = first;
      }
    }
    return best == null ? null : numbering.id(best);
  }

  private static String title(PagePiece piece) {
    FrontMatter front = piece.front();
    String given = front == null || front.headline() == null ? "" : front.headline();
    return Glyphs.bare(given) + Titles.bare(piece.item());
  }
}
