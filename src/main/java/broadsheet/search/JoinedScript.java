package broadsheet.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a script with the modules that it imports, so that a reader fetches one file, not twenty.
 *
 * <p>It relies on what the scripts keep to: imports by name at the top of a file, one name one
 * thing in all of them. Comments are left out.
 */
final class JoinedScript {
  /** The module that others use; {@code open} is in it. */
  static final String LIBRARY = "broadsheet-search.js";

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:\\{([^}]*)\\} from )?\"\\./([\\w-]+\\.js)\";\\n");
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?m)^[ \\t]*/\\*\\*(?s:(?!\\*/).)*\\*/[ \\t]*\\n|/\\*\\* @[^*\\n]*\\*/ ?|^[ \\t]*//.*\\n|^\\n");

  private final Map<String, String> modules = new LinkedHashMap<>();

  private JoinedScript() {}

  /** The script of that name with all that it needs. */
  static String alone(String name) {
    JoinedScript script = new JoinedScript();
    script.visit(name);
    return script.joined(Set.of());
  }

  /** The script of that name with all that it needs besides the library, which it imports. */
  static String besideLibrary(String name) {
    JoinedScript library = new JoinedScript();
    library.visit(LIBRARY);
    JoinedScript script = new JoinedScript();
    script.visit(name);
    return script.joined(library.modules.keySet());
  }

  /** The names of the modules that are joined into that script, itself included. */
  static Set<String> modulesOf(String name) {
    JoinedScript script = new JoinedScript();
    script.visit(name);
    return new LinkedHashSet<>(script.modules.keySet());
  }

  /** Puts a module behind those that it imports. */
  private void visit(String name) {
    if (modules.containsKey(name)) {
      return;
    }
    String source = source(name);
    modules.put(name, source);
    for (Matcher found = IMPORT.matcher(source); found.find(); ) {
      visit(found.group(2));
    }
    modules.remove(name);
    modules.put(name, source);
  }

  private String joined(Set<String> elsewhere) {
    Set<String> imported = new TreeSet<>();
    StringBuilder body = new StringBuilder();
    modules.forEach(
        (name, source) -> {
          if (!elsewhere.contains(name)) {
            noteImports(source, elsewhere, imported);
            String code = IMPORT.matcher(source).replaceAll("");
            body.append(COMMENT.matcher(code).replaceAll(""));
          }
        });
    String imports =
        imported.isEmpty()
            ? ""
            : "import { " + String.join(", ", imported) + " } from \"./" + LIBRARY + "\";\n";
    return "// Broadsheet. The modules joined here, with their comments, are in its sources.\n"
        + imports
        + body;
  }

  private static void noteImports(String source, Set<String> elsewhere, Set<String> imported) {
    for (Matcher found = IMPORT.matcher(source); found.find(); ) {
      if (elsewhere.contains(found.group(2)) && found.group(1) != null) {
        for (String name : found.group(1).split(",")) {
          imported.add(name.strip());
        }
      }
    }
    imported.remove("");
  }

  /** The source of a module. */
  static String source(String name) {
    try (InputStream in = JoinedScript.class.getResourceAsStream("/web/search/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such script of the search: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
