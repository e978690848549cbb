package broadsheet.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What it took to run a program.
 *
 * @param seconds by the wall
 * @param processor seconds of the processor, its own and those of the programs that it waited for;
 *     0 where there is no {@code /proc} to tell, and wrong when others run at the same time
 * @param peak the most memory in bytes that it, or a program that it started, had at one time (the
 *     larger of them, not both); 0 where there is no {@code /proc} to tell
 */
public record Effort(double seconds, double processor, long peak) {
  /** Linux tells times in hundredths of a second, whatever its own clock. */
  private static final double TICKS = 100;

  /** Milliseconds between looks at the memory; what grew after the last one is not seen. */
  private static final int LOOK = 20;

  /** At each such look the processes that were started are looked up, which is dear. */
  private static final int FAMILY = 10;

  private static final Path SELF = Path.of("/proc/self/stat");

  /** Where in the line, behind the program's name, stand the times of children that have ended. */
  private static final int USER_OF_CHILDREN = 13;

  private static final int SYSTEM_OF_CHILDREN = 14;

  /** Both, one after the other. */
  public Effort and(Effort next) {
    return new Effort(
        seconds + next.seconds, processor + next.processor, Math.max(peak, next.peak));
  }

  /** Runs a program to its end; what it says goes to our own streams. */
  public static Effort of(List<String> command) throws IOException, InterruptedException {
    return of(new ProcessBuilder(command).inheritIO());
  }

  /** Runs a program to its end in a folder; what it says goes to the end of a file. */
  static Effort of(Path folder, Path log, List<String> command)
      throws IOException, InterruptedException {
    File said = log.toFile();
    return of(
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said)));
  }

  private static Effort of(ProcessBuilder program) throws IOException, InterruptedException {
    double before = processorOfChildren();
    long start = System.nanoTime();
    Process process = program.start();
    long peak = 0;
    List<ProcessHandle> seen = List.of();
    for (int look = 0; look == 0 || !process.waitFor(LOOK, TimeUnit.MILLISECONDS); look++) {
      if (look % FAMILY == 0) {
        seen = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
      }
      peak = Math.max(peak, peak(seen));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException("status " + process.exitValue() + " of " + program.command());
    }
    return new Effort(seconds, processorOfChildren() - before, peak);
  }

  private static double processorOfChildren() throws IOException {
    return Files.isReadable(SELF) ? processorOfChildren(Files.readString(SELF)) : 0;
  }

  /** Seconds of all children that have ended, and of theirs, by a line of {@code /proc/N/stat}. */
  static double processorOfChildren(String stat) {
    // The name may hold spaces and brackets; behind its last bracket there are only numbers.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks =
        Long.parseLong(fields[USER_OF_CHILDREN]) + Long.parseLong(fields[SYSTEM_OF_CHILDREN]);
    return ticks / TICKS;
  }

  private static long peak(List<ProcessHandle> processes) {
    return processes.stream().mapToLong(process -> peak(process.pid())).max().orElse(0);
  }

  /** The high-water mark that Linux keeps of a process. */
  private static long peak(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }
}
