package broadsheet.reading;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Page;
import broadsheet.archive.PrintedLine;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of an issue with every line of their sources and the articles on them. */
final class PrintedPages {
  private final IssueText text;
  private final List<String> labels;
  private final Numbering numbering;
  private final Map<String, List<PagePiece>> byPage = new HashMap<>();
  private final Map<PagePiece, PagePiece> firstOf = new HashMap<>();

  PrintedPages(IssueText text, List<String> labels, Chains chains, Numbering numbering) {
    this.text = text;
    this.labels = labels;
    this.numbering = numbering;
    for (List<PagePiece> chain : chains.all()) {
      for (PagePiece piece : chain) {
        firstOf.put(piece, chain.get(0));
        byPage.computeIfAbsent(piece.page(), p -> new ArrayList<>()).add(piece);
      }
    }
  }

  List<Page> make(List<PageReading> readings) {
    List<Page> out = new ArrayList<>();
    for (String label : labels) {
      PageReading reading =
          readings.stream().filter(r -> r.label().equals(label)).findFirst().orElse(null);
      out.add(page(label, reading));
    }
    return out;
  }

  private Page page(String label, @Nullable PageReading reading) {
    List<PagePiece> pieces = byPage.getOrDefault(label, List.of());
    String source =
        reading != null ? reading.path() : pieces.isEmpty() ? text.path() : pieces.get(0).path();
    List<PrintedLine> lines = reading == null ? List.of() : lines(reading, pieces);
    return new Page(label, name(label), source, isEdited(label), lines, articles(pieces));
  }

  /** Markdown and single articles are a person's, and so is what an editor went through. */
  private boolean isEdited(String label) {
    boolean plain =
        text.pages().stream()
            .anyMatch(p -> p.label().equals(label) && p.form() == PageText.Form.PLAIN);
    return !plain || !text.editsOf(label).entries().isEmpty();
  }

  private @Nullable String name(String label) {
    return text.pageNames().stream()
        .filter(n -> PageLabels.find(n.label(), List.of(label)) != null)
        .map(IssueText.PageName::name)
        .findFirst()
        .orElse(null);
  }

  private List<PrintedLine> lines(PageReading reading, List<PagePiece> pieces) {
    Map<String, ArticleId> byItem = new HashMap<>();
    for (PagePiece piece : pieces) {
      if (piece.front() == null) {
        byItem.put(piece.item().key(), id(piece));
      }
    }
    return reading.lines().stream()
        .map(l -> new PrintedLine(l.line(), l.text(), l.role(), byItem.get(l.item())))
        .toList();
  }

  private List<ArticleId> articles(List<PagePiece> pieces) {
    List<PagePiece> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparing((PagePiece p) -> p.front() != null)
            .thenComparingInt(p -> p.front() == null ? p.firstLine() : p.number()));
    Set<ArticleId> out = new LinkedHashSet<>();
    sorted.forEach(p -> out.add(id(p)));
    return List.copyOf(out);
  }

  private ArticleId id(PagePiece piece) {
    return numbering.id(firstOf.getOrDefault(piece, piece));
  }
}
