package broadsheet.review;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import broadsheet.site.Dates;
import broadsheet.site.Link;
import broadsheet.site.Messages;
import broadsheet.site.Urls;
import java.util.ArrayList;
import java.util.List;

/**
 * What all web pages of the report share.
 *
 * @param archive the configuration
 * @param messages the words of the interface
 * @param below readings less probable than this are doubtful
 */
record Printing(Archive archive, Messages messages, double below) {
  static final String FRONT = "index.html";

  Dates dates() {
    return new Dates(messages);
  }

  /** 云溪日报 2022年11月21日. */
  String named(IssueId issue) {
    String edition = issue.edition().isEmpty() ? "" : " " + issue.edition();
    return publication(issue.publication()) + " " + dates().plain(issue.date()) + edition;
  }

  String publication(String id) {
    return archive.publication(id).name();
  }

  /** 第01版. */
  String page(String label) {
    return messages.format("page.title", label);
  }

  Link link(String from, String text, String to) {
    return new Link(text, Urls.relative(from, to), false);
  }

  /**
   * The frame of a page.
   *
   * @param path the page's own
   * @param trail the pages between the front page and this one, as links from here
   * @param title what it is
   */
  ReportFrame frame(String path, List<Link> trail, String title) {
    String language = messages.language();
    List<Link> steps = new ArrayList<>();
    if (!path.equals(FRONT)) {
      steps.add(link(path, messages.get("review.title"), FRONT));
      steps.addAll(trail);
      steps.add(new Link(title, "", true));
    }
    return new ReportFrame(
        language,
        language.equals(archive.language()) ? null : archive.language(),
        Urls.root(path),
        archive.title(),
        title,
        steps);
  }

  /** Findings of a page or an issue in one line. */
  String summary(Counts counts) {
    return messages.format(
        "review.summary",
        counts.doubts(),
        counts.of(Matter.CORRECTION) + counts.of(Matter.VARIANT),
        counts.of(Matter.JUMP),
        counts.of(Matter.PROBLEM));
  }

  /** About how many characters. */
  static String harm(double harm) {
    return Messages.grouped(Math.round(harm));
  }
}
