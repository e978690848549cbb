package broadsheet.build.cache;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * The binary form of an issue, framed as {@link Framed} says, kind {@code A}:
 *
 * <pre>
 * content  = number of articles, { id, length of article }, length of head, head, { article }
 * head     = the issue without its articles
 * </pre>
 *
 * <p>Head and articles are written as {@link Writer} writes, each on its own, so that one article
 * can be had without the others. Fields stand in the order of their records; choices are their
 * names. Who changes a record of {@code archive} counts up {@link Framed#VERSION}.
 */
final class IssueCodec {
  private static final char KIND = 'A';

  private IssueCodec() {}

  static byte[] encode(Issue issue) {
    List<byte[]> articles = new ArrayList<>();
    Writer content = new Writer().number(issue.articles().size());
    for (Article article : issue.articles()) {
      Writer writer = new Writer();
      ArticleFields.write(article, writer);
      articles.add(writer.toBytes());
      content.text(article.id().value()).number(articles.get(articles.size() - 1).length);
    }
    Writer head = new Writer();
    IssueFields.write(issue, head);
    byte[] headBytes = head.toBytes();
    content.number(headBytes.length).bytes(headBytes);
    articles.forEach(content::bytes);
    return Framed.frame(KIND, content);
  }

  /**
   * The issue that was encoded.
   *
   * @throws BrokenFile when the bytes are of another version, or not what was written
   */
  static Issue decode(byte[] file) throws BrokenFile {
    Directory directory = Directory.read(Framed.content(KIND, file, "an issue"));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < directory.ids.size(); i++) {
      articles.add(ArticleFields.read(directory.article(i)));
    }
    return IssueFields.read(directory.head(), articles);
  }

  /**
   * One article of the issue that was encoded.
   *
   * @throws BrokenFile as {@link #decode}, and when there is no such article
   */
  static Article decode(byte[] file, ArticleId id) throws BrokenFile {
    Directory directory = Directory.read(Framed.content(KIND, file, "an issue"));
    int place = directory.ids.indexOf(id.value());
    if (place < 0) {
      throw new BrokenFile("there is no article " + id);
    }
    return ArticleFields.read(directory.article(place));
  }

  /** Where the articles are. */
  private record Directory(List<String> ids, List<Integer> ends, int headLength, Reader rest) {
    static Directory read(Reader reader) throws BrokenFile {
      int count = reader.count();
      List<String> ids = new ArrayList<>(count);
      List<Integer> ends = new ArrayList<>(count);
      int end = 0;
      for (int i = 0; i < count; i++) {
        ids.add(reader.text());
        end += reader.count();
        ends.add(end);
      }
      int head = reader.count();
      if (head + end != reader.left()) {
        throw new BrokenFile("its parts do not fit");
      }
      return new Directory(ids, ends, head, reader);
    }

    Reader head() {
      return rest.part(0, headLength);
    }

    Reader article(int place) {
      int start = place == 0 ? 0 : ends.get(place - 1);
      return rest.part(headLength + start, ends.get(place) - start);
    }
  }
}
