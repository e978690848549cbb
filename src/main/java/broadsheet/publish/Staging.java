package broadsheet.publish;

import broadsheet.site.SiteFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site being written, beside the one it will replace.
 *
 * <p>Beside the output folder {@code site} stand, while a build runs, {@code .site.lock} (held by
 * the build), {@code .site.staging} (what it has written so far) and, for the moment of the swap,
 * {@code .site.previous}. A build that is killed leaves the output as it was; {@link #open} tidies
 * up after it. Files whose names begin with a dot directly in the output folder (a {@code .git}, a
 * {@code .nojekyll}) are not the build's and survive the swap.
 *
 * <p>A file that the last site has with the same bytes is taken over and keeps its time stamp.
 */
public final class Staging implements SiteFiles, AutoCloseable {
  /** What is written: one never takes the place of another. */
  public enum Work {
    /** The public site. */
    SITE("broadsheet.json"),
    /** A report for those who keep the archive. */
    REPORT("broadsheet-report.json");

    private final String marker;

    Work(String marker) {
      this.marker = marker;
    }

    private byte[] text() {
      String name = name().toLowerCase(Locale.ROOT);
      return ("{\"generator\":\"Broadsheet\",\"" + name + "\":1}\n")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The file that tells a folder written by a build from any other. */
  static final String MARKER = Work.SITE.marker;

  /** What the build that wrote a site added, changed and removed. */
  static final String CHANGES = ".broadsheet-changes";

  private final Path output;
  private final Work work;
  private final Path staging;
  private final Path previous;
  private final SiteLock lock;
  private final AtomicInteger written = new AtomicInteger();
  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private LastSite last;
  private Ledger ledger;
  private boolean committed;

  private static final String SCRATCH = ".scratch";

  private Staging(Path output, Work work, SiteLock lock) {
    this.output = output;
    this.work = work;
    this.staging = beside(output, "staging");
    this.previous = beside(output, "previous");
    this.lock = lock;
    this.last = LastSite.none(output);
    this.ledger = new Inventory(last, staging.resolve(SCRATCH));
  }

  /**
   * Begins a new site.
   *
   * @param output the folder it will be; need not exist
   * @throws OutputRefused when the folder holds something that no build wrote, or another build is
   *     writing there
   * @throws IOException when the disk does not allow it
   */
  public static Staging open(Path output) throws IOException {
    return open(output, Work.SITE);
  }

  /**
   * The same for any work.
   *
   * @param work what is written; a folder that holds other work is refused
   */
  public static Staging open(Path output, Work work) throws IOException {
    Path place = output.toAbsolutePath().normalize();
    if (place.getParent() == null || place.getFileName() == null) {
      throw new OutputRefused(output, "is the root of a file system", "name a folder in it");
    }
    Files.createDirectories(place.getParent());
    Staging site = new Staging(place, work, SiteLock.on(place, beside(place, "lock")));
    try {
      site.recover();
      site.begin();
      refuseForeign(place, work);
      refusePublic(place, work);
      Trees.delete(site.staging);
      Files.createDirectories(site.scratch());
    } catch (IOException | RuntimeException e) {
      site.lock.close();
      throw e;
    }
    return site;
  }

  /** Looks at the site in place once what a killed build left is in order. */
  private void begin() throws IOException {
    last = new LastSite(output, replaces());
    ledger = new Inventory(last, staging.resolve(SCRATCH));
  }

  /** A folder for whatever the build needs to put aside; it goes away with the staging. */
  public Path scratch() throws IOException {
    return Files.createDirectories(staging.resolve(SCRATCH));
  }

  /** Whether there is a finished site that this one would replace. */
  public boolean replaces() {
    return Files.exists(output.resolve(work.marker));
  }

  /**
   * The SHA-256 of the first list of checksums of the site in place, which names all its bytes;
   * empty when there is no site.
   */
  public String state() {
    return last.state();
  }

  /**
   * From now on only what changes of the site in place is written; what is neither written, nor
   * dropped, nor in a renewed folder stays as it is.
   *
   * @param totals what the site in place has
   */
  public void amend(Totals totals) {
    if (work != Work.SITE || !replaces() || written.get() > 0) {
      throw new IllegalStateException("there is no site to amend, or it is too late");
    }
    ledger = new Amendments(last, totals);
  }

  /** All files of a folder, its path ending in a slash, are gone but those that are written. */
  public void renew(String folder) {
    if (ledger instanceof Amendments amendments) {
      amendments.renew(folder);
    }
  }

  /** A file is gone, unless it is written. */
  public void drop(String path) {
    if (ledger instanceof Amendments amendments) {
      amendments.drop(path);
    }
  }

  /**
   * Reads a file of the site in place.
   *
   * @throws IOException when it cannot be read, or is not what was published: then nothing may be
   *     made of it
   */
  public byte[] inPlace(String path) throws IOException {
    return last.published(path);
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    try {
      if (work == Work.SITE) {
        ledger.place(path, bytes, file);
      } else {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (FileAlreadyExistsException e) {
      throw new IllegalArgumentException("written twice: " + path, e);
    }
    written.incrementAndGet();
  }

  /** Opens one file of a report for writing, for what is too long to be held in memory. */
  public OutputStream stream(String path) throws IOException {
    if (work == Work.SITE) {
      throw new IllegalStateException("files of a site are written as a whole: " + path);
    }
    written.incrementAndGet();
    return new BufferedOutputStream(
        Files.newOutputStream(
            place(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private Path place(String path) throws IOException {
    requireListable(path);
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      throw new IllegalArgumentException("not a path inside the site: " + path);
    }
    return slash < 0 ? staging.resolve(name) : folder(path, slash).resolve(name);
  }

  private Path folder(String path, int slash) throws IOException {
    String name = path.substring(0, slash);
    Path known = folders.get(name);
    if (known == null) {
      known = staging.resolve(name).normalize();
      if (!known.equals(staging.resolve(name)) || !known.startsWith(staging)) {
        throw new IllegalArgumentException("not a path inside the site: " + path);
      }
      Files.createDirectories(known);
      folders.put(name, known);
    }
    return known;
  }

  /** Lists have a line a file, and read a backslash as the beginning of something else. */
  private static void requireListable(String path) throws IOException {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) < ' ' || path.charAt(i) == '\\') {
        throw new IOException(
            "a file's name has a control character or a backslash, which lists of files cannot"
                + " hold; rename it: "
                + path.replaceAll("[\\x00-\\x1F]", "?"));
      }
    }
  }

  /** Number of files written so far. */
  public int files() {
    return written.get();
  }

  /**
   * Writes what is left to be written: the lists of checksums and of changes.
   *
   * @return what will be in place; of a report only its files are counted
   */
  public Published finish() throws IOException {
    write(work.marker, work.text());
    if (work != Work.SITE) {
      return new Published(new Totals(files(), 0, List.of(), false), "", files(), 0, 0);
    }
    return ledger.finish(this::place, staging.resolve(CHANGES));
  }

  /**
   * Puts the new site in the place of the old one, once it is {@link #finish finished}.
   *
   * @throws IOException when it cannot; the old site is then in its place
   */
  public void commit() throws IOException {
    Trees.delete(staging.resolve(SCRATCH));
    if (ledger instanceof Amendments amendments) {
      Journal journal = amendments.journal();
      journal.write(staging);
      // From here on the next build would do it, if this one cannot.
      committed = true;
      carryOut(journal);
    } else {
      swap();
    }
  }

  private void carryOut(Journal journal) throws IOException {
    journal.carryOut(staging, output);
    Path changes = staging.resolve(CHANGES);
    if (Files.exists(changes)) {
      Files.move(changes, output.resolve(CHANGES), StandardCopyOption.REPLACE_EXISTING);
    }
    Trees.delete(staging);
  }

  private void swap() throws IOException {
    boolean replacing = Files.exists(output);
    if (replacing) {
      Files.move(output, previous);
    }
    try {
      Files.move(staging, output);
    } catch (IOException e) {
      if (replacing) {
        Files.move(previous, output);
      }
      throw e;
    }
    committed = true;
    tidy();
  }

  /** Drops what was written, unless it was committed, and lets the next build begin. */
  @Override
  public void close() throws IOException {
    try {
      if (!committed) {
        Trees.delete(staging);
      }
    } finally {
      lock.close();
    }
  }

  /** Finishes or undoes the swap of a build that was killed in the middle of it. */
  private void recover() throws IOException {
    if (Journal.isWhole(staging) && replaces()) {
      carryOut(Journal.read(staging));
    }
    if (!Files.exists(previous)) {
      return;
    }
    if (Files.exists(output)) {
      tidy();
    } else {
      Files.move(previous, output);
    }
  }

  private void tidy() throws IOException {
    if (Files.exists(previous)) {
      Trees.keepDotFiles(previous, output);
      Trees.delete(previous);
    }
  }

  private static void refuseForeign(Path output, Work work) throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new OutputRefused(output, "is a file", "name a folder for the site");
    }
    boolean ours = Files.exists(output.resolve(work.marker));
    if (!ours && Trees.hasVisibleFiles(output)) {
      throw new OutputRefused(
          output,
          "holds files that no build wrote",
          "a build replaces the whole folder: name an empty one, or empty it first");
    }
  }

  /** What is not for the public must not be put where the next upload takes it along. */
  private static void refusePublic(Path output, Work work) throws IOException {
    Path above = output.getParent();
    for (Path at = above; at != null && work != Work.SITE; at = at.getParent()) {
      if (Files.exists(at.resolve(Work.SITE.marker))) {
        throw new OutputRefused(
            output,
            "is inside a public site",
            "a report is no part of it: name a folder elsewhere");
      }
    }
  }

  private static Path beside(Path output, String what) {
    return output.resolveSibling("." + output.getFileName() + "." + what);
  }
}
