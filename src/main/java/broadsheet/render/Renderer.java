package broadsheet.render;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import broadsheet.site.DataView;
import broadsheet.site.Messages;
import broadsheet.site.View;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Prints views with the templates of one folder.
 *
 * <p>A template sees the view as {@code v} and the interface's words as {@code m}, and has the
 * directive {@code kept}. HTML and XML are escaped by FreeMarker; templates cannot reach Java
 * classes. May be used from several threads.
 */
public final class Renderer {
  private final ViewWrapper wrapper = new ViewWrapper();
  private final Configuration configuration;
  private final TemplateModel words;
  private final Kept kept = new Kept();
  private final Queue<Utf8> free = new ConcurrentLinkedQueue<>();
  private final Map<Class<?>, Template> templates = new ConcurrentHashMap<>();

  /**
   * @param folders the templates
   * @param messages the interface's words
   * @throws IOException when the folder cannot be read
   */
  public Renderer(Templates folders, Messages messages) throws IOException {
    configuration = configure(folders, wrapper);
    words = ViewWrapper.texts(messages.texts());
  }

  private static Configuration configure(Templates templates, ViewWrapper wrapper)
      throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(wrapper);
    List<TemplateLoader> loaders = new ArrayList<>();
    for (Path folder : templates.folders()) {
      loaders.add(new FileTemplateLoader(folder.toFile()));
    }
    configuration.setTemplateLoader(
        new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    configuration.setRegisteredCustomOutputFormats(List.of(new Html()));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return configuration;
  }

  /**
   * Prints a view.
   *
   * @return the file in UTF-8
   * @throws TemplateProblem when its template is missing or wrong
   */
  public byte[] render(View view) throws TemplateProblem {
    if (view instanceof DataView data) {
      return data.text().getBytes(StandardCharsets.UTF_8);
    }
    Template template = template(view);
    Utf8 known = free.poll();
    Utf8 page = known == null ? new Utf8() : known;
    try {
      template.process(wrapper.seen(view, words, kept), page);
    } catch (TemplateException e) {
      throw new TemplateProblem(TemplateFaults.of(e, template.getName()));
    } catch (IOException e) {
      throw new TemplateProblem(TemplateFaults.of(e, template.getName()));
    }
    byte[] taken = page.taken();
    free.add(page);
    return taken;
  }

  private Template template(View view) throws TemplateProblem {
    Template known = templates.get(view.getClass());
    if (known != null) {
      return known;
    }
    String name = TemplateNames.of(view.getClass());
    try {
      Template template = configuration.getTemplate(name);
      templates.put(view.getClass(), template);
      return template;
    } catch (TemplateNotFoundException e) {
      throw new TemplateProblem(
          Problem.error(
              Location.of(name),
              "there is no template " + name,
              "every kind of page needs its template; copy it from the templates of Broadsheet"));
    } catch (ParseException e) {
      throw new TemplateProblem(TemplateFaults.of(e, name));
    } catch (IOException e) {
      throw new TemplateProblem(TemplateFaults.of(e, name));
    }
  }
}
