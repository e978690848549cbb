package broadsheet.publish;

import broadsheet.site.SiteFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
  private final FileChannel lock;
  private final AtomicInteger written = new AtomicInteger();
  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private final Inventory inventory;
  private boolean committed;

  private static final String SCRATCH = ".scratch";

  /** A byte behind the content, which some systems do not let others read while it is locked. */
  private static final long LOCKED = 4096;

  private Staging(Path output, Work work, FileChannel lock) {
    this.output = output;
    this.work = work;
    this.staging = beside(output, "staging");
    this.previous = beside(output, "previous");
    this.lock = lock;
    LastSite last = new LastSite(output, Files.exists(output.resolve(work.marker)));
    this.inventory = new Inventory(last, staging.resolve(SCRATCH));
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
    Staging site = new Staging(place, work, lock(place));
    try {
      site.recover();
      refuseForeign(place, work);
      refusePublic(place, work);
      Trees.delete(site.staging);
      Files.createDirectories(site.scratch());
    } catch (IOException | RuntimeException e) {
      site.unlock();
      throw e;
    }
    return site;
  }

  /** A folder for whatever the build needs to put aside; it goes away with the staging. */
  public Path scratch() throws IOException {
    return Files.createDirectories(staging.resolve(SCRATCH));
  }

  /** Whether there is a finished site that this one would replace. */
  public boolean replaces() {
    return Files.exists(output.resolve(work.marker));
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    try {
      if (work == Work.SITE) {
        inventory.place(path, bytes, file);
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
   * Puts the new site in the place of the old one.
   *
   * @return what is in place now; of a report only its files are counted
   * @throws IOException when it cannot; the old site is then in its place
   */
  public Published commit() throws IOException {
    write(work.marker, work.text());
    Published done = listed();
    Trees.delete(staging.resolve(SCRATCH));
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
    return done;
  }

  private Published listed() throws IOException {
    return work == Work.SITE
        ? inventory.finish(this::place, staging.resolve(CHANGES))
        : new Published(files(), 0, "", 0, files(), 0, 0, 0);
  }

  /** Drops what was written, unless it was committed, and lets the next build begin. */
  @Override
  public void close() throws IOException {
    try {
      if (!committed) {
        Trees.delete(staging);
      }
    } finally {
      unlock();
    }
  }

  /** Finishes or undoes the swap of a build that was killed in the middle of it. */
  private void recover() throws IOException {
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

  /** The lock file is deleted with its lock still held, so one that was opened may be gone. */
  private static FileChannel lock(Path output) throws IOException {
    Path file = beside(output, "lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new OutputRefused(
            output, "is being written by another build", "wait for it to end, then build again");
      }
      if (named(file, channel)) {
        return channel;
      }
      channel.close();
    }
  }

  /** Whether the name still leads to the file that is locked. */
  private static boolean named(Path file, FileChannel locked) throws IOException {
    String token = UUID.randomUUID().toString();
    locked.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return Files.readString(file, StandardCharsets.US_ASCII).equals(token);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void unlock() throws IOException {
    Files.deleteIfExists(beside(output, "lock"));
    lock.close();
  }

  private static Path beside(Path output, String what) {
    return output.resolveSibling("." + output.getFileName() + "." + what);
  }
}
