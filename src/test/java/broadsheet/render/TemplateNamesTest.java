package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.site.SampleArchive;
import broadsheet.site.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateNamesTest {
  @Test
  void everyViewHasItsTemplateAndEveryTemplateItsView() throws IOException {
    Set<String> expected = new TreeSet<>();
    Arrays.stream(View.class.getPermittedSubclasses())
        .map(c -> TemplateNames.of(c.asSubclass(View.class)))
        .forEach(expected::add);
    try (Stream<Path> files = Files.list(SampleArchive.TEMPLATES)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(expected, found);
    }
  }
}
