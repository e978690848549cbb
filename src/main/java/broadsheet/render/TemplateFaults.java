package broadsheet.render;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts what FreeMarker says into one line with its place. */
final class TemplateFaults {
  private static final String HINT = "the template's authors' manual: freemarker.apache.org";

  private TemplateFaults() {}

  static Problem of(TemplateException fault, String template) {
    Location at = at(fault.getTemplateSourceName(), template, fault);
    String message = fault.getMessageWithoutStackTop();
    return Problem.error(at, firstLine(message), hint(fault));
  }

  private static Location at(@Nullable String named, String template, TemplateException fault) {
    Integer line = fault.getLineNumber();
    Integer column = fault.getColumnNumber();
    return new Location(
        named == null ? template : named, line == null ? 0 : line, column == null ? 0 : column);
  }

  private static String hint(TemplateException fault) {
    String blamed = fault.getBlamedExpressionString();
    return blamed == null ? HINT : "look at ${" + blamed + "}";
  }

  static Problem of(IOException fault, String template) {
    if (fault instanceof ParseException e) {
      String named = e.getTemplateName();
      return Problem.error(
          new Location(named == null ? template : named, e.getLineNumber(), e.getColumnNumber()),
          firstLine(e.getEditorMessage()),
          HINT);
    }
    if (fault instanceof TemplateNotFoundException e) {
      return Problem.error(
          Location.of(template),
          "there is no template " + e.getTemplateName(),
          "it is included here; copy it from the templates of Broadsheet");
    }
    if (fault instanceof MalformedTemplateNameException) {
      return Problem.error(Location.of(template), firstLine(fault.getMessage()), HINT);
    }
    return Problem.error(Location.of(template), "cannot be read: " + fault.getMessage(), "");
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return "the template fails";
    }
    return message.strip().lines().findFirst().orElse("the template fails").strip();
  }
}
