package broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;

/** A site that holds nothing but the index of the contract's articles. */
public final class ContractSite {
  private ContractSite() {}

  /** Writes it into a folder. */
  public static void write(Path folder) throws IOException {
    TestIndex.write(
        JsonArticles.issues(Path.of("src/test/contract/search/articles.jsonl")), folder);
  }
}
