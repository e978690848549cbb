package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import broadsheet.edit.PageEdits;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.Findings.Spot;
import broadsheet.source.IssueFiles.ArticleFile;
import broadsheet.source.IssueFiles.PageFile;
import broadsheet.source.IssueText.PageName;
import broadsheet.source.PageText.Form;
import broadsheet.text.Nesting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads all files of one issue. */
final class IssueReader {
  private final Archive archive;
  private final IssueId id;
  private final String path;
  private final List<Findings> all = new ArrayList<>();

  /**
   * A reader for one issue.
   *
   * @param path the issue's folder as problems name it
   */
  IssueReader(Archive archive, IssueId id, String path) {
    this.archive = archive;
    this.id = id;
    this.path = path;
  }

  Checked<IssueText> read(Path folder) {
    IssueFiles files = IssueFiles.in(folder, path, all);
    IssueFile settings = settings(files);
    List<PageText> pages = new ArrayList<>();
    for (PageFile file : files.pages()) {
      page(file, settings).ifPresent(pages::add);
    }
    List<ArticleText> articles = new ArrayList<>();
    for (ArticleFile file : files.articles()) {
      article(file, settings).ifPresent(articles::add);
    }
    if (files.pages().isEmpty() && files.articles().isEmpty()) {
      report(path).warn(Spot.FILE, "an issue without pages", "add 01.txt, or remove the folder");
    }
    List<PageName> names = pageNames(settings, pages, articles);
    IssueText text =
        new IssueText(
            id,
            path,
            settings.number(),
            names,
            settings.notes(),
            pages,
            articles,
            edits(files, pages));
    return new Checked<>(text, problems());
  }

  /**
   * The issue as if that page were all of it; of the issue's other files only the page's edits are
   * looked at, if these are wanted, and only those that need no other page.
   */
  Checked<IssueText> readAlone(PageFile file, boolean edits) {
    List<PageText> pages = page(file, IssueFile.NONE).map(List::of).orElse(List.of());
    IssueText text = new IssueText(id, path, null, List.of(), List.of(), pages, List.of());
    Path beside = editsBeside(file.file());
    boolean edited = edits && !pages.isEmpty() && Files.isRegularFile(beside);
    List<PageEdits> own =
        edited ? List.of(edits(beside, file.label().text()).ofThisPageAlone()) : List.of();
    return new Checked<>(text.with(own), problems());
  }

  /** The edit file that belongs to a page's file. */
  private static Path editsBeside(Path file) {
    return file.resolveSibling(nameOf(file).replaceFirst("\\.[^.]*$", "") + ".edit.yml");
  }

  private List<PageEdits> edits(IssueFiles files, List<PageText> pages) {
    List<PageEdits> out = new ArrayList<>();
    for (PageFile file : files.edits()) {
      Optional<PageText> page =
          pages.stream()
              .filter(p -> PageLabel.of(p.label()).equals(Optional.of(file.label())))
              .findFirst();
      if (page.isPresent()) {
        out.add(edits(file.file(), page.get().label()));
      } else {
        boolean single = files.articles().stream().anyMatch(a -> a.page().equals(file.label()));
        String hint =
            single ? "its articles are files of their own: change these" : "is its file missing?";
        report(pathOf(file.file()))
            .error(Spot.FILE, "there is no text of page " + file.label().text(), hint);
      }
    }
    return out;
  }

  private PageEdits edits(Path file, String label) {
    Findings findings = report(pathOf(file));
    List<PageEdits.Entry> entries =
        TextFile.read(file, null, findings)
            .map(text -> new EditFile(archive, findings).read(text))
            .orElse(List.of());
    return new PageEdits(label, findings.path(), entries);
  }

  private IssueFile settings(IssueFiles files) {
    if (files.settings() == null) {
      return IssueFile.NONE;
    }
    Findings findings = report(pathOf(files.settings()));
    return TextFile.read(files.settings(), null, findings)
        .map(text -> IssueFile.read(text, findings))
        .orElse(IssueFile.NONE);
  }

  private Optional<PageText> page(PageFile page, IssueFile settings) {
    Findings findings = report(pathOf(page.file()));
    boolean markdown = nameOf(page.file()).toLowerCase(Locale.ROOT).endsWith(".md");
    return TextFile.read(page.file(), settings.encoding(), findings)
        .map(
            text -> {
              List<SourceLine> lines =
                  markdown ? markdown(text, findings) : SourceLines.plain(text);
              if (lines.isEmpty()) {
                findings.warn(Spot.FILE, "an empty page", "was its text lost?");
              }
              Form form = markdown ? Form.MARKDOWN : Form.PLAIN;
              return new PageText(page.label().text(), findings.path(), form, lines);
            });
  }

  private static List<SourceLine> body(FrontMatterText parts, Findings findings) {
    if (!Nesting.isBearableMarkdown(parts.body())) {
      String what = "too long or too many marks for Markdown";
      findings.warn(Spot.FILE, what, "read line by line, marks and all");
    }
    return SourceLines.markdown(parts.body(), parts.linesBefore());
  }

  private static List<SourceLine> markdown(String text, Findings findings) {
    FrontMatterText parts = FrontMatterText.of(text);
    if (parts.yaml() != null) {
      String hint = "give pages their names in issue.yml, articles files of their own (01-03.md)";
      findings.warn(new Spot(1, 1), "front matter of a page is not read", hint);
    }
    return body(parts, findings);
  }

  private Optional<ArticleText> article(ArticleFile article, IssueFile settings) {
    Findings findings = report(pathOf(article.file()));
    return TextFile.read(article.file(), settings.encoding(), findings)
        .map(
            text -> {
              FrontMatterText parts = FrontMatterText.of(text);
              String yaml = parts.yaml() == null ? "" : parts.yaml();
              Fields fields = Yaml.read(yaml, FrontMatterText.YAML_STARTS_AFTER, findings);
              FrontMatter front =
                  new FrontMatterFile(fields, archive, findings).read(article.page(), id.date());
              List<SourceLine> lines = body(parts, findings);
              return new ArticleText(
                  article.page().text(), article.number(), findings.path(), front, lines);
            });
  }

  /** Names under the labels that the pages' files have: {@code 1: 要闻} names page 01. */
  private List<PageName> pageNames(
      IssueFile settings, List<PageText> pages, List<ArticleText> articles) {
    List<String> labels = new ArrayList<>(pages.stream().map(PageText::label).toList());
    articles.forEach(article -> labels.add(article.page()));
    List<PageName> names = new ArrayList<>();
    for (PageName name : settings.pages()) {
      Optional<PageLabel> wanted = PageLabel.of(name.label());
      Optional<String> label =
          labels.stream().filter(l -> wanted.equals(PageLabel.of(l))).findFirst();
      label.ifPresent(l -> names.add(new PageName(l, name.name())));
      if (label.isEmpty()) {
        String what = "names page " + name.label() + ", which is not there";
        report(path + "/" + IssueFile.NAME).warn(Spot.FILE, what, "is its file missing?");
      }
    }
    return names;
  }

  private Findings report(String file) {
    Findings findings = new Findings(file);
    all.add(findings);
    return findings;
  }

  private List<Problem> problems() {
    return all.stream().flatMap(findings -> findings.problems().stream()).sorted().toList();
  }

  private String pathOf(Path file) {
    return path.isEmpty() ? nameOf(file) : path + "/" + nameOf(file);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
