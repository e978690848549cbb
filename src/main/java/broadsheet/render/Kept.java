package broadsheet.render;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code kept}: what is within it is printed once and then kept.
 *
 * <pre>{@code <@kept piece="doors" of=v.frame.nav>…</@kept>}</pre>
 *
 * <p>What is within may depend on nothing but what stands after {@code of} (a text, or the very
 * same list), on {@code m}, and on what all pages share; {@code piece} names it, once in all
 * templates. May be used from several threads.
 */
final class Kept implements TemplateDirectiveModel {
  /** Room for the pieces of all kinds of pages; who keeps more than that gains nothing. */
  private static final int MOST = 4096;

  private final Map<Key, Piece> pieces = new ConcurrentHashMap<>();

  /**
   * @param piece its name
   * @param of what is printed there: the same if it is equal as a text, or the same object
   */
  private record Key(String piece, Object of) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && piece.equals(key.piece)
          && (of == key.of || (of instanceof String && of.equals(key.of)));
    }

    @Override
    public int hashCode() {
      return 31 * piece.hashCode()
          + (of instanceof String ? of.hashCode() : System.identityHashCode(of));
    }
  }

  /** What was printed, in both forms that may be asked for. */
  private static final class Piece {
    private final String text;
    private final byte[] bytes;

    Piece(String text) {
      this.text = text;
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public void execute(
      Environment page, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Key key = key(parameters);
    Piece piece = pieces.get(key);
    if (piece == null) {
      piece = printed(body);
      if (pieces.size() < MOST) {
        pieces.put(key, piece);
      }
    }
    if (page.getOut() instanceof Utf8 out) {
      out.write(piece.bytes);
    } else {
      page.getOut().write(piece.text);
    }
  }

  private static Piece printed(@Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    if (body != null) {
      body.render(out);
    }
    return new Piece(out.toString());
  }

  private static Key key(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.size() == 2
        && parameters.get("piece") instanceof TemplateScalarModel piece
        && parameters.get("of") instanceof TemplateModel of) {
      return new Key(piece.getAsString(), seen(of));
    }
    throw new TemplateModelException("kept wants piece=\"its name\" and of=what it shows");
  }

  private static Object seen(TemplateModel model) throws TemplateModelException {
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    return model instanceof WrapperTemplateModel wrapper ? wrapper.getWrappedObject() : model;
  }
}
