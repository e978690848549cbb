package broadsheet.reading;
import java.nio.file.*;
import java.util.*;
/** Reads pages and writes their JSON: OUT PAGE… */
public final class ReadAll {
  public static void main(String[] a) throws Exception {
    PageReader reader = new PageReader(a[1].equals("yunxi") ? Pages.yunxi() : Pages.archive(List.of(), List.of()), ScoreBench.weights());
    for (int i = 2; i < a.length; i++) {
      Path p = Path.of(a[i]);
      String name = p.getParent().getParent().getFileName() + "-" + p.getParent().getFileName() + "-" + p.getFileName().toString().replace(".txt", ".json");
      Files.writeString(Path.of(a[0], name), ReadingJson.write(reader.read(Pages.file(p)), p.toString()));
    }
  }
}
