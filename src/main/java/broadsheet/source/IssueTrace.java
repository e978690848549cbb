package broadsheet.source;

import broadsheet.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an issue as it is from outside: enough to tell whether it is what it was.
 *
 * @param name of the folder
 * @param files what is in it, by name
 * @param digest SHA-256, in hexadecimal digits, of all names and of what the files hold; pictures
 *     count by their names
 */
public record IssueTrace(String name, List<Entry> files, String digest) {
  /** How coarse the time stamps of file systems can be, in nanoseconds. */
  private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

  /**
   * A file as the file system tells it.
   *
   * @param name its name
   * @param folder whether it is a folder
   * @param size its length in bytes
   * @param modified when its content changed, in nanoseconds since 1970
   * @param changed when anything of it changed; the same where the system does not tell
   * @param node its number on the disk, or 0
   */
  public record Entry(
      String name, boolean folder, long size, long modified, long changed, long node) {
    /** Whether nothing of it had changed shortly before it was looked at. */
    public boolean isSettled(long looked) {
      return changed < looked - COARSE && modified < looked - COARSE;
    }
  }

  public IssueTrace {
    files = List.copyOf(files);
  }

  /**
   * Looks at what is in a folder, without reading it.
   *
   * @return by name, hidden files left out
   * @throws IOException when it cannot be listed
   */
  public static List<Entry> look(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    boolean unix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".")) {
          entries.add(unix ? ofUnix(name, file) : of(name, file));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }

  /** Looks at one file. */
  public static Entry look(String name, Path file) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return unix ? ofUnix(name, file) : of(name, file);
  }

  private static Entry ofUnix(String name, Path file) throws IOException {
    Map<String, Object> told =
        Files.readAttributes(file, "unix:isDirectory,size,lastModifiedTime,ctime,ino");
    return new Entry(
        name,
        Boolean.TRUE.equals(told.get("isDirectory")),
        number(told.get("size")),
        nanos((FileTime) Objects.requireNonNull(told.get("lastModifiedTime"))),
        nanos((FileTime) Objects.requireNonNull(told.get("ctime"))),
        number(told.get("ino")));
  }

  private static long number(@Nullable Object told) {
    return told instanceof Number number ? number.longValue() : 0;
  }

  private static Entry of(String name, Path file) throws IOException {
    BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = nanos(told.lastModifiedTime());
    return new Entry(name, told.isDirectory(), told.size(), modified, modified, 0);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * The folder as it is now.
   *
   * @param before as it was, or null when that is not known
   * @param looked when it was looked at, by the clock of the disk, in nanoseconds since 1970: what
   *     changed about then may have changed once more without another time stamp
   * @throws IOException when something in it cannot be read
   */
  public static IssueTrace of(Path folder, @Nullable IssueTrace before, long looked)
      throws IOException {
    List<Entry> files = look(folder);
    String name = String.valueOf(folder.getFileName());
    if (before != null
        && before.name.equals(name)
        && before.files.equals(files)
        && before.isSettled(looked)) {
      return before;
    }
    return new IssueTrace(name, files, digest(folder, files));
  }

  /** Whether nothing of it had changed shortly before it was looked at. */
  public boolean isSettled(long looked) {
    return files.stream().allMatch(file -> file.isSettled(looked));
  }

  /** Whether the folder still looks so. */
  public boolean isStill(Path folder) {
    try {
      return look(folder).equals(files);
    } catch (IOException e) {
      return false;
    }
  }

  private static String digest(Path folder, List<Entry> files) throws IOException {
    MessageDigest all = Sha256.digest();
    all.update((folder.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
    for (Entry file : files) {
      boolean read = !file.folder && !IssueFiles.isPicture(file.name);
      byte[] content = read ? digest(folder.resolve(file.name)) : new byte[0];
      String head =
          String.format(Locale.ROOT, "%s/%b/%d\n", file.name, file.folder, content.length);
      all.update(head.getBytes(StandardCharsets.UTF_8));
      all.update(content);
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest content = Sha256.digest();
    byte[] some = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(some); size >= 0; size = in.read(some)) {
        content.update(some, 0, size);
      }
    }
    return content.digest();
  }
}
