package broadsheet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML as FreeMarker escapes it, in one go where it becomes bytes. */
final class Html extends HTMLOutputFormat {
  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8 page) {
      page.writeEscaped(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markup) {
    return new Markup(plain, markup);
  }

  /** What is markup already: it must be of this very format to be printed. */
  private final class Markup extends TemplateHTMLOutputModel {
    Markup(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return Html.this;
    }
  }
}
