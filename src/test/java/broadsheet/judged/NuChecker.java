package broadsheet.judged;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once. Used by one thread. */
final class NuChecker {
  /** The checker walks its schema by recursion, which needs more than a thread usually has. */
  private static final long STACK = 64L << 20;

  private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
  private final List<String> said = new ArrayList<>();

  private NuChecker() {}

  static NuChecker ready() throws Exception {
    return deep(
        () -> {
          NuChecker nu = new NuChecker();
          Heard heard = new Heard(nu.said);
          nu.checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, heard);
          nu.checker.setUpValidatorAndParsers(heard, true, false);
          nu.checker.setAllowCss(true);
          return nu;
        });
  }

  /** What it says of files of a site, errors and warnings alike, by path and line. */
  List<String> saysOf(Path site, List<String> paths) throws Exception {
    return deep(
        () -> {
          said.clear();
          for (String path : paths) {
            check(site, path);
          }
          return List.copyOf(said);
        });
  }

  private void check(Path site, String path) throws Exception {
    int before = said.size();
    if (path.endsWith(".css")) {
      checker.checkCssFile(site.resolve(path).toFile(), true);
    } else {
      checker.checkHtmlFile(site.resolve(path).toFile(), true);
    }
    for (int i = before; i < said.size(); i++) {
      said.set(i, path + ":" + said.get(i));
    }
  }

  private static <T> T deep(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "nu", STACK);
    thread.start();
    return task.get();
  }

  private record Heard(List<String> said) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      said.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }
}
