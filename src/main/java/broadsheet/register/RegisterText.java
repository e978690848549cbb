package broadsheet.register;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The written form of a register, one file a publication and year: a line an article, its fields
 * parted by tabs, by issue, page and number.
 *
 * <pre>
 * 2022-11-21 ⇥ 01-02 ⇥ id, empty if made of these ⇥ marks, six hexadecimal digits each ⇥ title…
 * </pre>
 *
 * <p>Lines that begin with {@code #} are for people. A line may be deleted, which gives its address
 * up for good.
 */
public final class RegisterText {
  private static final String HEAD =
      """
      # Broadsheet: what was published under which address. Keep this file with the content:
      # articles keep their addresses by it, and readers of old ones find their way.
      """;

  private static final int FIELDS = 5;
  private static final int LEAST = 4;

  private RegisterText() {}

  /** The file of all issues of a publication and year. */
  public static String write(Map<IssueId, List<Published>> issues) {
    StringBuilder text = new StringBuilder(HEAD);
    new TreeMap<>(issues).forEach((id, articles) -> articles.forEach(a -> write(id, a, text)));
    return text.toString();
  }

  private static void write(IssueId issue, Published one, StringBuilder text) {
    boolean made = one.id().equals(ArticleId.made(issue, one.page(), one.number()));
    String two = (one.number() < 10 ? "0" : "") + one.number();
    text.append(issue.folder()).append('\t').append(one.page()).append('-').append(two);
    text.append('\t').append(made ? "" : one.id()).append('\t').append(one.marks().text());
    text.append('\t').append(one.start()).append('\n');
  }

  /**
   * What a file says.
   *
   * @param publication whose it is
   * @param path of the file, for messages
   * @return by issue; lines that say nothing are left out and reported
   */
  public static Checked<Map<IssueId, List<Published>>> parse(
      String text, String publication, String path) {
    Lines lines = new Lines(publication);
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (int from = 0; from <= text.length(); from = end(text, from) + 1) {
      number++;
      try {
        lines.add(line(text, from));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        problems.add(
            Problem.warning(
                Location.of(path, number),
                "this line tells no published address",
                "restore it from an older version of the file, or delete it"));
      }
    }
    return new Checked<>(lines.issues, problems);
  }

  /**
   * What a file says of one issue; the same as in all that it says, but of tens of thousands of
   * lines only those of the issue are taken apart.
   */
  public static List<Published> parse(String text, IssueId issue) {
    Lines lines = new Lines(issue.publication());
    String beginning = issue.folder() + "\t";
    int from = text.startsWith(beginning) ? 0 : text.indexOf("\n" + beginning) + 1;
    while (text.startsWith(beginning, from)) {
      try {
        lines.add(line(text, from));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        // Who reads the whole file reports it.
      }
      int end = end(text, from);
      int next = text.startsWith(beginning, end + 1) ? end : text.indexOf("\n" + beginning, end);
      from = next < 0 ? text.length() : next + 1;
    }
    return lines.issues.getOrDefault(issue, List.of());
  }

  /** Where a line ends that begins there. */
  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String line(String text, int from) {
    String line = text.substring(from, end(text, from));
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** What has been read; lines of one issue follow each other. */
  private static final class Lines {
    private final Map<IssueId, List<Published>> issues = new TreeMap<>();
    private final String publication;
    private String folder = "";
    private @Nullable IssueId issue;
    private @Nullable List<Published> articles;

    Lines(String publication) {
      this.publication = publication;
    }

    void add(String line) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        return;
      }
      String[] fields = line.split("\t", FIELDS);
      int dash = fields.length < LEAST ? -1 : fields[1].lastIndexOf('-');
      if (dash < 1) {
        throw new IllegalArgumentException(line);
      }
      IssueId id = issueOf(fields[0]);
      String page = fields[1].substring(0, dash);
      int number = Integer.parseInt(fields[1].substring(dash + 1));
      ArticleId article =
          fields[2].isEmpty() ? ArticleId.made(id, page, number) : new ArticleId(fields[2]);
      String start = fields.length < FIELDS ? "" : fields[LEAST];
      Published one = new Published(page, number, article, Marks.parse(fields[3]), start);
      if (articles == null) {
        articles = issues.computeIfAbsent(id, i -> new ArrayList<>());
      }
      articles.add(one);
    }

    private IssueId issueOf(String named) {
      if (issue == null || !named.equals(folder)) {
        issue = issue(publication, named);
        folder = named;
        articles = null;
      }
      return issue;
    }
  }

  private static IssueId issue(String publication, String folder) {
    int date = "0000-00-00".length();
    if (folder.length() < date) {
      throw new IllegalArgumentException(folder);
    }
    boolean edition = folder.length() > date + 1 && folder.charAt(date) == '-';
    LocalDate day = LocalDate.parse(folder.substring(0, date));
    IssueId issue = new IssueId(publication, day, edition ? folder.substring(date + 1) : "");
    if (!issue.folder().equals(folder)) {
      throw new IllegalArgumentException(folder);
    }
    return issue;
  }
}
