package broadsheet.publish;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The site that is in place, whose files the new one takes over where they are the same.
 *
 * <p>It is only read: a file that is taken over gets a second name (a hard link) in the new site,
 * and is never written through either. May be used from several threads.
 */
final class LastSite {
  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path site;
  private final boolean there;
  private final String state;
  private final Map<String, Map<String, String>> hashes = new ConcurrentHashMap<>();
  private volatile boolean links = true;

  private LastSite(Path site) {
    this.site = site;
    this.there = false;
    this.state = "";
  }

  /** There is none where it would be. */
  static LastSite none(Path site) {
    return new LastSite(site);
  }

  /**
   * @param there whether it is a site that a build wrote; if not, nothing is taken from it
   * @throws IOException when its first list of checksums cannot be read
   */
  LastSite(Path site, boolean there) throws IOException {
    this.site = site;
    this.there = there;
    Path first = site.resolve(ListNames.file(ListNames.FIRST));
    boolean listed = there && Files.isRegularFile(first);
    this.state = listed ? Checksums.hash(Files.readAllBytes(first)) : "";
  }

  /**
   * Puts a file into the new site: the last site's own, if it has the same bytes.
   *
   * @param path in either site
   * @param file where it goes; must not be there yet
   */
  Change place(String path, byte[] bytes, Path file) throws IOException {
    Path old = site.resolve(path);
    BasicFileAttributes was = there ? attributes(old) : null;
    if (was == null) {
      writeNew(file, bytes);
      return Change.ADDED;
    }
    if (was.isRegularFile() && was.size() == bytes.length && hasBytes(old, bytes)) {
      keep(old, was, bytes, file);
      return Change.KEPT;
    }
    writeNew(file, bytes);
    return Change.CHANGED;
  }

  private static @Nullable BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return null;
    }
  }

  /** What cannot be read is not the same. */
  private static boolean hasBytes(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private void keep(Path old, BasicFileAttributes was, byte[] bytes, Path file) throws IOException {
    if (links) {
      try {
        Files.createLink(file, old);
        return;
      } catch (FileAlreadyExistsException e) {
        throw e;
      } catch (IOException | UnsupportedOperationException e) {
        // This disk has no hard links, or not so many of one file: a copy will do.
        links = false;
      }
    }
    writeNew(file, bytes);
    Files.setLastModifiedTime(file, was.lastModifiedTime());
  }

  /** Never into a file that is there: it may be one of the last site. */
  private static void writeNew(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, NEW)) {
      for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
        out.write(left);
      }
    }
  }

  /** The lists that its files would be in. */
  SortedSet<String> lists() {
    SortedSet<String> lists = new TreeSet<>();
    for (File folder : folders(site.toFile())) {
      if (!ListNames.isList(folder.getName() + "/")) {
        addLists(folder, folder.getName() + "/", lists);
      }
    }
    return lists;
  }

  /** Adds the list of a folder, and where it is not that of the folder above those below it. */
  private void addLists(File folder, String path, SortedSet<String> lists) {
    if (lists.add(ListNames.of(path))) {
      for (File inner : folders(folder)) {
        addLists(inner, path + inner.getName() + "/", lists);
      }
    }
  }

  private List<File> folders(File in) {
    File[] all = there ? in.listFiles(f -> f.isDirectory() && !f.getName().startsWith(".")) : null;
    return all == null ? List.of() : List.of(all);
  }

  /** The paths of its files that belong to a list, sorted. */
  List<String> paths(String list) throws IOException {
    List<String> paths = new ArrayList<>();
    Path start = site.resolve(list);
    if (there && Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(start, new Paths(at -> ListNames.of(at).equals(list), paths));
    }
    paths.sort(null);
    return paths;
  }

  /** The SHA-256 of its first list of checksums, which names all its bytes; empty without one. */
  String state() {
    return state;
  }

  /** The lines of a list of its checksums, by path. */
  List<String> checksumLines(String list) throws IOException {
    Path file = site.resolve(ListNames.file(list));
    return there && Files.isRegularFile(file)
        ? Files.readAllLines(file, StandardCharsets.UTF_8)
        : List.of();
  }

  /**
   * The bytes of a file, if they are those that its list of checksums names.
   *
   * @throws IOException when they are not, or cannot be read
   */
  byte[] published(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(site.resolve(path));
    if (!Checksums.hash(bytes).equals(hashes(ListNames.of(path)).get(path))) {
      throw new IOException("another file than was published: " + path);
    }
    return bytes;
  }

  private Map<String, String> hashes(String list) throws IOException {
    Map<String, String> known = hashes.get(list);
    if (known == null) {
      known = new HashMap<>();
      for (String line : checksumLines(list)) {
        int gap = line.indexOf("  ");
        if (gap > 0) {
          known.put(line.substring(gap + 2), line.substring(0, gap));
        }
      }
      hashes.put(list, known);
    }
    return known;
  }

  /** How long a file of it is, or nothing when there is none. */
  OptionalLong length(String path) {
    BasicFileAttributes was = there ? attributes(site.resolve(path)) : null;
    return was == null ? OptionalLong.empty() : OptionalLong.of(was.size());
  }

  /** Whether it has a file of these bytes. */
  boolean has(String path, byte[] bytes) {
    BasicFileAttributes was = there ? attributes(site.resolve(path)) : null;
    return was != null
        && was.isRegularFile()
        && was.size() == bytes.length
        && hasBytes(site.resolve(path), bytes);
  }

  boolean isThere() {
    return there;
  }

  /** Where a path is in it. */
  Path file(String path) {
    return site.resolve(path);
  }

  /** Collects paths; folders whose files belong elsewhere are not entered. */
  private final class Paths extends SimpleFileVisitor<Path> {
    private final Predicate<String> wanted;
    private final List<String> paths;

    Paths(Predicate<String> wanted, List<String> paths) {
      this.wanted = wanted;
      this.paths = paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean enter = folder.equals(site) || wanted.test(name(folder) + "/");
      return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = name(file);
      if (wanted.test(path) && !path.startsWith(".")) {
        paths.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return site.relativize(file).toString().replace('\\', '/');
    }
  }
}
