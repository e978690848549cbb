package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page of the sample, with all that it brings but pictures, weighs more than 30 KB. */
class PageWeightTest {
  @ParameterizedTest
  @CsvSource({"zh-Hans, own", "en, page"})
  void noPageIsHeavy(String language, String articles, @TempDir Path folder) throws Exception {
    Path site = SampleSites.built(folder, language, articles);
    PageWeights weights = new PageWeights(site);
    List<String> heavy =
        PageTypes.paths(site, ".html").stream()
            .map(weights::of)
            .filter(weight -> weight.all() > PageWeights.GOAL)
            .map(PageWeights.Weight::toString)
            .toList();
    assertEquals(List.of(), heavy);
    assertTrue(weights.of("index.html").all() > 10_000, "style sheets are weighed too");
  }
}
