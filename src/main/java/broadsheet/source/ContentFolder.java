package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.ArchiveFile.Settings;
import broadsheet.source.IssueFiles.PageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way into the content folder. */
public final class ContentFolder {
  private ContentFolder() {}

  /**
   * Reads the configuration and finds the issues, by the names of folders alone.
   *
   * @return always holdings; empty ones when there is no such folder
   */
  public static Checked<Holdings> open(Path root) {
    PublicationFolders folders = new PublicationFolders();
    folders.find(root);
    Path file = root.resolve(ArchiveFile.NAME);
    Findings findings = new Findings(ArchiveFile.NAME);
    Settings settings = settings(Files.exists(file) ? file : null, folders.names(), findings);
    List<Problem> problems = new ArrayList<>(folders.problems());
    problems.addAll(findings.problems());
    String words = settings.interfaceLanguage();
    return new Checked<>(
        new Holdings(root, settings.archive(), words, settings.limits(), folders.issues()),
        problems.stream().sorted().toList());
  }

  /** Reads all files of one issue; no other issue matters to the result. */
  public static Checked<IssueText> read(Holdings holdings, IssueFolder issue) {
    String path = issue.id().publication() + "/" + issue.folder().getFileName();
    return new IssueReader(holdings.archive(), issue.id(), path).read(issue.folder());
  }

  /**
   * Reads one page wherever it lies, with the edits beside it that need no other page; the nearest
   * {@code archive.yml} above it counts. Publication and date are taken from its folders as far as
   * these are named so. Problems name the page as the caller did.
   */
  public static Checked<PageAlone> readPage(Path page) {
    return readPage(page, true);
  }

  /** The same page as if nobody had edited it. */
  public static Checked<PageAlone> readBarePage(Path page) {
    return readPage(page, false);
  }

  private static Checked<PageAlone> readPage(Path page, boolean edits) {
    Path absolute = page.toAbsolutePath().normalize();
    Optional<Path> file = configurationAbove(absolute);
    Findings configuration =
        new Findings(file.map(Path::toString).orElse(ArchiveFile.NAME).replace('\\', '/'));
    Archive archive = settings(file.orElse(null), publications(file), configuration).archive();
    String name = page.getFileName().toString();
    String stem = name.replaceFirst("\\.[^.]*$", "");
    PageLabel label = PageLabel.of(stem).orElse(new PageLabel(stem, stem, 0));
    Path parent = page.getParent();
    String folder = parent == null ? "" : parent.toString().replace('\\', '/');
    Checked<IssueText> text =
        new IssueReader(archive, idOf(absolute), folder)
            .readAlone(new PageFile(label, page), edits);
    List<Problem> problems = new ArrayList<>(configuration.problems());
    problems.addAll(text.problems());
    return new Checked<>(new PageAlone(archive, text.value()), problems);
  }

  /**
   * The text of a file that may be a page, wherever it lies; no configuration is asked. Problems
   * name the file as the caller did.
   *
   * @return nothing when the file cannot be read
   */
  public static Checked<Optional<PageText>> readLoose(Path file) {
    String name = file.getFileName().toString();
    Path parent = file.getParent();
    String folder = parent == null ? "" : parent.toString().replace('\\', '/');
    PageLabel label = new PageLabel(name, name, 0);
    Archive none = settings(null, List.of(), new Findings(ArchiveFile.NAME)).archive();
    IssueId nowhere = new IssueId("page", LocalDate.EPOCH, "");
    Checked<IssueText> text =
        new IssueReader(none, nowhere, folder).readAlone(new PageFile(label, file), false);
    return new Checked<>(text.value().pages().stream().findFirst(), text.problems());
  }

  /**
   * The issue whose folder would be named so, {@code 2022-11-21} or {@code 2022-11-21-evening};
   * nothing when no folder of an issue can be.
   */
  public static Optional<IssueId> issue(String publication, String folder) {
    IssueName name = IssueName.of(folder);
    return Optional.ofNullable(name.date())
        .map(date -> new IssueId(publication, date, name.edition()));
  }

  /** Whether a publication's folder can be named so: ASCII, and no name of the site's own. */
  public static boolean isPublication(String name) {
    return PublicationFolders.isAllowed(name);
  }

  /** Whether a file can be named by that label: 01, A05. */
  public static boolean isLabel(String name) {
    return PageLabel.of(name).isPresent();
  }

  /**
   * The files of an issue's folder that hold that page, whole or article by article, under any
   * spelling of its label (1, 01) and in any form; scans not counted.
   *
   * @param folder need not exist
   */
  public static List<Path> filesOf(Path folder, String label) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Optional<PageLabel> wanted = PageLabel.of(label);
    return IssueFiles.list(folder, new Findings(folder.toString())).stream()
        .filter(f -> wanted.isPresent() && wanted.equals(IssueFiles.pageOf(f)))
        .toList();
  }

  private static Settings settings(
      @Nullable Path file, List<String> publications, Findings findings) {
    String text = file == null ? "" : TextFile.read(file, null, findings).orElse("");
    return new ArchiveFile(Yaml.read(text, 0, findings), publications, findings).read();
  }

  /** Names of the publications beside a configuration. */
  private static List<String> publications(Optional<Path> file) {
    PublicationFolders folders = new PublicationFolders();
    file.ifPresent(f -> folders.find(f.resolveSibling("")));
    return folders.names();
  }

  private static Optional<Path> configurationAbove(Path page) {
    for (Path at = page.getParent(); at != null; at = at.getParent()) {
      Path file = at.resolve(ArchiveFile.NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static IssueId idOf(Path page) {
    Path folder = page.getParent();
    Path publication = folder == null ? null : folder.getParent();
    if (folder != null && publication != null && publication.getFileName() != null) {
      IssueName name = IssueName.of(String.valueOf(folder.getFileName()));
      LocalDate date = name.date();
      if (date != null) {
        return new IssueId(publication.getFileName().toString(), date, name.edition());
      }
    }
    return new IssueId("page", LocalDate.EPOCH, "");
  }
}
