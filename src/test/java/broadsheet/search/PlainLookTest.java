package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Issue;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look at all articles at once that benches compare with says what the slow oracle says. */
class PlainLookTest {
  private final List<Issue> issues = new RandomArticles(3).issues(20);
  private final List<BenchQuestion> questions = new BenchQuestions(issues, 5).ofEveryKind(200);
  private final List<Set<String>> answers = new PlainLook(issues).answers(questions);

  @Test
  void saysWhatTheOracleSays() {
    SearchOracle oracle = new SearchOracle(issues);
    for (int i = 0; i < questions.size(); i++) {
      BenchQuestion question = questions.get(i);
      List<String> ids = oracle.find(question.terms(), question::meets);
      assertEquals(ids, List.copyOf(answers.get(i)), question.toString());
    }
    long found = answers.stream().filter(ids -> !ids.isEmpty()).count();
    assertTrue(found > 80, "only " + found + " questions have an answer");
  }

  @Test
  void everyHitIsPagedThrough(@TempDir Path site) throws Exception {
    TestIndex.write(issues, site);
    Path asked = site.resolve("questions.json");
    Path told = site.resolve("answers.jsonl");
    Files.writeString(asked, JsonText.write(JsonArray.of(questions, q -> q.json("oldest"))));
    String script = "src/test/web/search/answers.js";
    String address = site.toUri().toString();
    Node.Run run = Node.run(Map.of(), script, address, asked.toString(), told.toString(), "7");
    assertEquals("", run.output());
    List<String> lines = Files.readAllLines(told);
    assertEquals(questions.size(), lines.size());
    for (int i = 0; i < questions.size(); i++) {
      FoundHits hits = FoundHits.read(lines.get(i));
      String question = questions.get(i).toString();
      assertEquals(answers.get(i), new TreeSet<>(hits.ids()), question);
      assertEquals(List.of(), hits.faults(), question);
      assertEquals(hits.ids().size(), hits.total(), question);
    }
  }
}
