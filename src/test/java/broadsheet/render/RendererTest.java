package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.problem.Problem;
import broadsheet.site.Messages;
import broadsheet.site.SampleArchive;
import broadsheet.site.SitemapView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class RendererTest {
  @TempDir Path folder;

  private String render(String template) throws IOException, TemplateProblem {
    Files.writeString(folder.resolve("sitemap.ftlx"), template);
    return render();
  }

  private String render() throws IOException, TemplateProblem {
    Messages messages = SampleArchive.words("en");
    byte[] bytes =
        new Renderer(Templates.in(folder), messages).render(new SitemapView(List.of("a&b", "c")));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Problem problem(String template) {
    return assertThrows(TemplateProblem.class, () -> render(template)).problem();
  }

  @Test
  void templatesSeeTheViewAndTheWordsAndAreEscaped() throws Exception {
    assertEquals(
        "a&amp;b c 2 Home",
        render("<#list v.urls as u>${u} </#list>${v.urls?size} ${m[\"nav.home\"]}"));
  }

  @Test
  void whatIsKeptIsPrintedOnceForEachThingItIsOf() throws Exception {
    String kept = "<@kept piece=\"p\" of=u>${u}${n}</@kept> ";
    assertEquals(
        "a&amp;b1 c2 a&amp;b1 c2 ",
        render(
            "<#assign n = 0><#list v.urls + v.urls as u><#assign n = n + 1>" + kept + "</#list>"));
    assertEquals(
        "1 1 ", render("<#list 1..2 as n><@kept piece=\"q\" of=v.urls>${n}</@kept> </#list>"));
  }

  @Test
  void keptWithoutWhatItIsOfIsAFault() {
    assertEquals(
        "kept wants piece=\"its name\" and of=what it shows",
        problem("<@kept piece=\"p\">x</@kept>").what());
  }

  @Test
  void aMissingTemplateIsNamed() {
    Problem problem = assertThrows(TemplateProblem.class, this::render).problem();
    assertEquals(
        "sitemap.ftlx:1:1: error: there is no template sitemap.ftlx"
            + " (every kind of page needs its template; copy it from the templates of Broadsheet)",
        problem.toString());
  }

  @Test
  void anErrorWhilePrintingHasItsPlaceAndTheExpressionToBlame() {
    Problem problem = problem("first\n  ${v.nothing}");
    assertEquals("sitemap.ftlx:2:5", problem.at().toString());
    assertEquals("look at ${v.nothing}", problem.hint());
  }

  @Test
  void aTemplateThatCannotBeParsedHasItsPlace() {
    Problem problem = problem("<#list v.urls as u>\n</#if>");
    assertEquals("sitemap.ftlx:2:1", problem.at().toString());
  }

  @Test
  void aMissingIncludeIsNamed() {
    Problem problem = problem("<#import \"parts/frame.ftlh\" as frame>");
    assertEquals("sitemap.ftlx", problem.at().path());
    assertEquals(true, problem.what().contains("parts/frame.ftlh"), problem.what());
  }

  @Test
  void templatesCannotReachJava() {
    problem("${\"java.lang.String\"?new()}");
    problem("${v.class.classLoader}");
    problem("${v.class.forName('java.lang.Runtime')}");
    problem("${v?api.class}");
  }
}
