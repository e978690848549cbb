package broadsheet.reading;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the sample archive with their truth: to try the fitting's machinery. */
public final class SamplePractice {
  private SamplePractice() {}

  public static List<TruePage> pages() {
    List<TruePage> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading/truth"))) {
      for (Path truth : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Path page = ScoreBench.page(Path.of("content"), truth.getFileName().toString());
        out.add(TruePage.of(Pages.file(page), Pages.yunxi(), Files.readString(truth)));
      }
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    } catch (broadsheet.text.JsonFault e) {
      throw new IllegalStateException(e);
    }
    return out;
  }
}
