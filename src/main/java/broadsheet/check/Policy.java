package broadsheet.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site allows its own pages (Content Security Policy, level 3), as far as a file can break
 * it: whether scripts and styles may stand within pages.
 *
 * @param scripts whether scripts within a page run
 * @param styles whether styles within a page are used
 */
record Policy(boolean scripts, boolean styles) {
  /** Of a site that says nothing. */
  static final Policy ANYTHING = new Policy(true, true);

  /** The policy that a header or a {@code meta} spells. */
  static Policy of(String written) {
    Map<String, List<String>> directives = new HashMap<>();
    for (String directive : written.toLowerCase(Locale.ROOT).split(";")) {
      List<String> words = List.of(directive.strip().split("\\s+"));
      directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
    }
    List<String> others = directives.get("default-src");
    return new Policy(
        allows(directives.getOrDefault("script-src", others)),
        allows(directives.getOrDefault("style-src", others)));
  }

  /** A hash or a nonce may be the right one: whether it is takes a browser to say. */
  private static boolean allows(@Nullable List<String> sources) {
    return sources == null
        || sources.stream()
            .anyMatch(s -> s.equals("'unsafe-inline'") || s.matches("'(nonce|sha\\d+)-.*"));
  }

  /** Where both are in force, what both allow. */
  Policy and(Policy other) {
    return new Policy(scripts && other.scripts, styles && other.styles);
  }
}
