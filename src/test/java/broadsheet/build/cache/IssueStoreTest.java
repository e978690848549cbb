package broadsheet.build.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueStoreTest {
  @Test
  void anyIssueComesBackAsItWas() throws BrokenFile {
    for (int seed = 0; seed < 2000; seed++) {
      Issue issue = new RandomIssues(seed).issue();
      assertTrue(issue.equals(IssueCodec.decode(IssueCodec.encode(issue))), "seed " + seed);
    }
  }

  @Test
  void anArticleCanBeHadWithoutTheOthers() throws BrokenFile {
    for (int seed = 0; seed < 300; seed++) {
      Issue issue = new RandomIssues(seed).issue();
      byte[] file = IssueCodec.encode(issue);
      for (Article article : issue.articles()) {
        assertEquals(article, IssueCodec.decode(file, article.id()));
      }
      assertThrows(BrokenFile.class, () -> IssueCodec.decode(file, new ArticleId("nobody's")));
    }
  }

  @Test
  void aChangedByteOrALostEndIsRefused() {
    Random random = new Random(7);
    for (int seed = 0; seed < 300; seed++) {
      byte[] file = IssueCodec.encode(new RandomIssues(seed).issue());
      byte[] changed = file.clone();
      changed[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
      assertThrows(BrokenFile.class, () -> IssueCodec.decode(changed));
      byte[] shorter = java.util.Arrays.copyOf(file, random.nextInt(file.length));
      assertThrows(BrokenFile.class, () -> IssueCodec.decode(shorter));
    }
  }

  @Test
  void anotherVersionIsRefusedAndSaysSo() {
    byte[] file = IssueCodec.encode(new RandomIssues(1).issue());
    file[3]++;
    BrokenFile fault = assertThrows(BrokenFile.class, () -> IssueCodec.decode(file));
    assertTrue(String.valueOf(fault.getMessage()).contains("another version"));
  }

  @Test
  void whatIsPutAsideIsFoundAgain(@TempDir Path folder) throws IOException {
    IssueStore store = new IssueStore(folder.resolve("issues"));
    Issue issue = new RandomIssues(3).issue();
    store.put(issue, "");
    assertEquals(issue, store.issue(issue.id()));
    for (Article article : issue.articles()) {
      assertEquals(article, store.article(issue.id(), article.id()));
    }
    Issue other = new RandomIssues(4).issue();
    assertThrows(IOException.class, () -> store.issue(other.id()));
  }
}
