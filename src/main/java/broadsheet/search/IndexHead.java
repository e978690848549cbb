package broadsheet.search;

import broadsheet.archive.IssueId;
import broadsheet.search.IndexBuilder.WrittenPart;
import broadsheet.search.IssueIndex.PageText;
import broadsheet.site.Urls;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The file that a reader needs for every query: which parts there are and where their pages begin.
 *
 * @param publications names with their numbers of articles
 * @param common the commonest units of text, the commonest first
 * @param parts in the order of the archive
 */
record IndexHead(Labels publications, String common, List<WrittenPart> parts) {
  /** Days from 0001-01-01 to 1970-01-01: newspapers are older than computers. */
  private static final long TO_1970 = 719_162;

  byte[] encoded() {
    Bytes out = new Bytes();
    publications.writeTo(out);
    out.units(common, 0).varint(parts.size());
    parts.forEach(part -> writeTo(out, part));
    return out.toArray();
  }

  private void writeTo(Bytes out, WrittenPart written) {
    out.name(written.part().name()).varint(written.shards());
    out.varint(written.firstWords().size());
    written.firstWords().forEach(word -> out.units(word, 0));
    Map<String, Integer> numbers = publications.numbers();
    out.varint(written.part().issues().size());
    long day = -TO_1970;
    for (IssueIndex issue : written.part().issues()) {
      IssueId id = issue.issue();
      out.varint(id.date().toEpochDay() - day);
      day = id.date().toEpochDay();
      out.varint(numbers.getOrDefault(id.publication(), 0));
      writePages(out, issue);
    }
  }

  /**
   * The folder and the pages of an issue. Where the folder is what date and publication say, and
   * the pages are 01, 02 …, that is all there is to say of them.
   */
  private static void writePages(Bytes out, IssueIndex issue) {
    boolean plain = isPlain(issue);
    out.varint((issue.pages().size() << 1) | (plain ? 0 : 1)).varint(issue.documents());
    if (!plain) {
      issue.pages().forEach(page -> out.string(Urls.pageText(issue.issue(), page.label())));
    }
    issue.pages().forEach(page -> out.varint(page.cells()));
  }

  private static boolean isPlain(IssueIndex issue) {
    IssueId id = issue.issue();
    List<PageText> pages = issue.pages();
    for (int i = 0; i < pages.size(); i++) {
      String plain =
          String.format(
              Locale.ROOT,
              "%s/%s/%02d.json",
              id.publication(),
              id.date().toString().replace('-', '/'),
              i + 1);
      if (!plain.equals(Urls.pageText(id, pages.get(i).label()))) {
        return false;
      }
    }
    return true;
  }
}
