package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.review.ReportPage;
import broadsheet.site.CardView;
import broadsheet.site.DataView;
import broadsheet.site.SampleArchive;
import broadsheet.site.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateNamesTest {
  @Test
  void everyViewHasItsTemplateAndEveryTemplateItsView() throws IOException {
    Set<String> expected = new TreeSet<>();
    Stream.of(View.class, ReportPage.class)
        .flatMap(v -> Arrays.stream(v.getPermittedSubclasses()))
        .filter(Class::isRecord)
        // Data for programs and drawn cards need no template.
        .filter(c -> c != DataView.class && c != CardView.class)
        .map(c -> TemplateNames.of(c.asSubclass(View.class)))
        .forEach(expected::add);
    Set<String> found = new TreeSet<>(templates(""));
    found.addAll(templates("review/"));
    assertEquals(expected, found);
  }

  private static List<String> templates(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SampleArchive.TEMPLATES.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder + f.getFileName())
          .filter(f -> f.matches(".*\\.ftl.?"))
          .toList();
    }
  }
}
