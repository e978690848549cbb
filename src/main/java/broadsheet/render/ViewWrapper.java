package broadsheet.render;

import broadsheet.site.View;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows FreeMarker the views: of a record its fields and nothing else.
 *
 * <p>FreeMarker's own way to look at any object works out anew for each page what can be asked of
 * it; views are records, and what can be asked of those is known once for each type.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private final ClassValue<Map<String, Method>> fields =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  ViewWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    return value instanceof Record row
        ? new Row(row, fields.get(row.getClass()))
        : super.wrap(value);
  }

  /**
   * All that a template sees: the view, {@code v}, the words of the interface, {@code m}, and the
   * directive {@code kept}.
   */
  TemplateHashModel seen(View view, TemplateModel words, Kept kept) {
    return new Seen(new Row(view, fields.get(view.getClass())), words, kept);
  }

  /** Texts by their keys, ready to be printed. */
  static TemplateHashModel texts(Map<String, String> texts) {
    Map<String, SimpleScalar> ready = new HashMap<>();
    texts.forEach((key, text) -> ready.put(key, new SimpleScalar(text)));
    return new Texts(ready);
  }

  private static Map<String, Method> fieldsOf(Class<?> type) {
    Map<String, Method> fields = new HashMap<>();
    for (Method method : type.getMethods()) {
      boolean asks = method.getParameterCount() == 0 && method.getReturnType() != void.class;
      boolean own = method.getDeclaringClass() != Object.class;
      if (asks && own && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        fields.put(method.getName(), method);
      }
    }
    return fields;
  }

  /** A record as a template sees it. */
  private final class Row implements TemplateHashModel {
    private final Object row;
    private final Map<String, Method> known;

    Row(Object row, Map<String, Method> known) {
      this.row = row;
      this.known = known;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method field = known.get(name);
      try {
        return field == null ? null : wrap(field.invoke(row));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new TemplateModelException(name + " cannot be had", e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Texts(Map<String, SimpleScalar> ready) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      return ready.get(key);
    }

    @Override
    public boolean isEmpty() {
      return ready.isEmpty();
    }
  }

  private record Seen(TemplateModel view, TemplateModel words, Kept kept)
      implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
      return switch (name) {
        case "v" -> view;
        case "m" -> words;
        case "kept" -> kept;
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
