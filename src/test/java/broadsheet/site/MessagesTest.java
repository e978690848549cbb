package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.review.Matter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern IN_TEMPLATE = Pattern.compile("(?:m|words)\\[\"([a-z0-9.-]+)\"");
  private static final Pattern IN_JAVA =
      Pattern.compile("(?:get|format|count)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");

  private static Messages bundle(String language) throws IOException {
    return SampleArchive.words(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant"})
  void everyLanguageHasTheSameKeysAndFillsTheSamePlaceholders(String language) throws IOException {
    Messages other = bundle(language);
    assertEquals(bundle("en").texts().keySet(), other.texts().keySet());
    bundle("en").texts().forEach((k, v) -> assertEquals(holes(v), holes(other.get(k)), k));
    assertEquals(language, other.language());
  }

  @Test
  void inTraditionalChineseNoCharacterIsSimplified() throws IOException {
    String onlySimplified = "们这为国会来时说对发书报处关区业东两个汉语检档张变单质输";
    bundle("zh-Hant")
        .texts()
        .forEach(
            (key, text) ->
                assertTrue(text.chars().noneMatch(c -> onlySimplified.indexOf(c) >= 0), key));
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      holes.add(matcher.group());
    }
    return holes;
  }

  @Test
  void everyKeyThatTemplatesAndViewsUseIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    used.addAll(keys(SampleArchive.TEMPLATES, ".ftlh", IN_TEMPLATE));
    used.addAll(keys(Path.of("src/main/java/broadsheet/site"), ".java", IN_JAVA));
    used.addAll(keys(Path.of("src/main/java/broadsheet/review"), ".java", IN_JAVA));
    for (Matter matter : Matter.values()) {
      used.add("review.matter." + matter.label());
      used.add("review.matter." + matter.label() + ".means");
    }
    for (Kind kind : Kind.values()) {
      used.add("kind." + kind.label());
    }
    for (Role role : Role.values()) {
      used.add("role." + role.label());
    }
    used.removeIf(k -> k.endsWith("."));
    for (int i = 1; i <= 12; i++) {
      used.add("month." + i);
      used.add("weekday." + (i % 7 + 1));
      used.add("weekday.short." + (i % 7 + 1));
    }
    assertTrue(used.size() > 80, "few keys were seen: " + used.size());
    used.removeAll(bundle("en").texts().keySet());
    assertEquals(Set.of(), used);
  }

  private static Set<String> keys(Path folder, String suffix, Pattern pattern) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }

  @Test
  void datesSpeakTheLanguageOfTheBundle() throws IOException {
    LocalDate date = LocalDate.of(2022, 11, 21);
    assertEquals("2022年11月21日 星期一", new Dates(bundle("zh-Hans")).full(date));
    assertEquals("Monday, 21 November 2022", new Dates(bundle("en")).full(date));
  }

  @Test
  void numbersAreGroupedAndOneIsSingular() throws IOException {
    assertEquals("1,234,567 articles", bundle("en").count("count.articles", 1_234_567));
    assertEquals("1 article", bundle("en").count("count.articles", 1));
    assertEquals(List.of("0", "999", "1,000"), grouped());
  }

  private static List<String> grouped() {
    return Stream.of(0L, 999L, 1000L).map(Messages::grouped).toList();
  }
}
