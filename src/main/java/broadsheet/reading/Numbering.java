package broadsheet.reading;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Location;
import broadsheet.edit.Setting;
import broadsheet.problem.Problem;
import broadsheet.source.FrontMatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every article its number on its page and its permanent id. Banners are numbered after all
 * others, so that a banner found or not found moves no address.
 */
final class Numbering {
  private final IssueId issue;
  private final Map<PagePiece, Integer> numbers = new HashMap<>();
  private final Map<PagePiece, ArticleId> ids = new HashMap<>();

  Numbering(IssueId issue, Chains chains, List<Problem> problems) {
    this.issue = issue;
    Map<String, List<PagePiece>> byPage = new HashMap<>();
    for (List<PagePiece> chain : chains.all()) {
      PagePiece first = chain.get(0);
      byPage.computeIfAbsent(first.page(), p -> new ArrayList<>()).add(first);
    }
    byPage.values().forEach(this::number);
    name(chains, problems);
  }

  int number(PagePiece first) {
    return numbers.getOrDefault(first, 0);
  }

  ArticleId id(PagePiece first) {
    ArticleId id = ids.get(first);
    if (id == null) {
      throw new IllegalArgumentException("not the first piece of an article: " + first.path());
    }
    return id;
  }

  private void number(List<PagePiece> firsts) {
    Set<Integer> taken = new HashSet<>();
    List<PagePiece> read = new ArrayList<>(firsts.stream().filter(p -> p.front() == null).toList());
    read.sort(
        Comparator.comparing((PagePiece p) -> p.kind() == Kind.COLUMN)
            .thenComparingInt(PagePiece::firstLine));
    for (PagePiece piece : read) {
      take(piece, taken.size() + 1, taken);
    }
    List<PagePiece> files =
        new ArrayList<>(firsts.stream().filter(p -> p.front() != null).toList());
    files.sort(Comparator.comparingInt(PagePiece::number).thenComparing(PagePiece::path));
    for (PagePiece piece : files) {
      int wanted = Math.max(1, piece.number());
      while (taken.contains(wanted)) {
        wanted++;
      }
      take(piece, wanted, taken);
    }
  }

  private void take(PagePiece piece, int number, Set<Integer> taken) {
    taken.add(number);
    numbers.put(piece, number);
  }

  private void name(Chains chains, List<Problem> problems) {
    Map<String, String> given = new HashMap<>();
    for (List<PagePiece> chain : chains.all()) {
      PagePiece first = chain.get(0);
      FrontMatter front = first.front();
      String read = front == null || front.id() == null ? null : front.id();
      String edited = Settings.of(chain).text(Setting.Field.ID, read);
      String wanted = edited == null ? "" : edited.strip();
      String id = wanted.isEmpty() ? made(first) : wanted;
      String before = given.putIfAbsent(id, first.path());
      if (before != null) {
        String hint = "it stands in " + before + " too; ids must be unique";
        problems.add(
            Problem.error(Location.of(first.path(), 1), "the id " + id + " is taken", hint));
        id = free(made(first), given);
        given.put(id, first.path());
      }
      ids.put(first, new ArticleId(id));
    }
  }

  private static String free(String wanted, Map<String, String> given) {
    String id = wanted;
    for (int n = 2; given.containsKey(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  private String made(PagePiece first) {
    return ArticleId.made(issue, first.page(), number(first)).value();
  }
}
