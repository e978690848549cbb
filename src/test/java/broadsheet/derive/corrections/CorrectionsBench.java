package broadsheet.derive.corrections;

import broadsheet.archive.Issue;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Time of counting and judging an archive of any size: {@code CorrectionsBench CONTENT ARTICLES}.
 * Issues are read twice and none is kept.
 */
final class CorrectionsBench {
  private CorrectionsBench() {}

  public static void main(String[] args) {
    Holdings holdings = ContentFolder.open(Path.of(args[0])).value();
    IssueReader reader = new IssueReader(holdings.archive());
    Usage usage = Usage.of(Long.parseLong(args[1]));
    long counting = 0;
    long judging = 0;
    long characters = 0;
    for (IssueFolder folder : holdings.issues()) {
      Issue issue = reader.read(ContentFolder.read(holdings, folder).value()).value().issue();
      long start = System.nanoTime();
      usage.add(issue);
      counting += System.nanoTime() - start;
      characters += issue.articles().stream().mapToInt(a -> a.length()).sum();
    }
    System.out.println(characters + " characters counted in " + counting / 1_000_000 + " ms");
    Corrections corrections = new Corrections(usage);
    int proposals = 0;
    List<String> some = new ArrayList<>();
    for (IssueFolder folder : holdings.issues()) {
      Issue issue = reader.read(ContentFolder.read(holdings, folder).value()).value().issue();
      long start = System.nanoTime();
      List<Proposal> found = corrections.of(issue, List.of());
      judging += System.nanoTime() - start;
      proposals += found.size();
      found.stream().limit(2).map(p -> Texts.shown(p) + " " + p.reasons()).forEach(some::add);
    }
    System.gc();
    Runtime memory = Runtime.getRuntime();
    long heap = (memory.totalMemory() - memory.freeMemory()) >> 20;
    System.out.println(proposals + " proposals in " + judging / 1_000_000 + " ms");
    System.out.println(heap + " MB of heap in use at the end");
    some.stream().limit(30).forEach(System.out::println);
  }
}
