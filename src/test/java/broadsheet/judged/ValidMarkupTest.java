package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Nu HTML checker has nothing to say, neither errors nor warnings; there are no exceptions. */
@TestInstance(Lifecycle.PER_CLASS)
class ValidMarkupTest {
  private NuChecker nu;

  @BeforeAll
  void setUpTheChecker() throws Exception {
    nu = NuChecker.ready();
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans, own", "zh-Hans, page", "en, own", "en, page"})
  void everyTypeOfPageAndEveryStyleSheetIsValid(
      String language, String articles, @TempDir Path folder) throws Exception {
    Path site = SampleSites.built(folder, language, articles);
    PageTypes types = PageTypes.of(site);
    List<String> files = new ArrayList<>(types.examples());
    files.addAll(PageTypes.paths(site, ".css"));
    assertEquals(List.of(), nu.saysOf(site, files));
    assertTrue(types.all().size() >= 20, () -> "few types were seen: " + types.all().keySet());
  }

  @Test
  void faultsAreHeard(@TempDir Path site) throws Exception {
    Files.writeString(
        site.resolve("a.html"), "<!DOCTYPE html><html lang=zh><title>x</title><p><blink>x</p>");
    Files.writeString(site.resolve("a.css"), "p { colour: red }");
    List<String> said = nu.saysOf(site, List.of("a.html", "a.css"));
    assertTrue(said.stream().anyMatch(s -> s.startsWith("a.html:1: ")), said::toString);
    assertTrue(said.stream().anyMatch(s -> s.startsWith("a.css:")), said::toString);
  }
}
