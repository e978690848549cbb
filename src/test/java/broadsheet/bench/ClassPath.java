package broadsheet.bench;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the classes are that run now. */
public final class ClassPath {
  private ClassPath() {}

  /**
   * The class path for another virtual machine. Maven runs programs in its own, whose property
   * {@code java.class.path} knows Maven only.
   */
  public static String here() throws URISyntaxException {
    if (!(ClassPath.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path", "");
    }
    List<String> places = new ArrayList<>();
    for (URL place : loader.getURLs()) {
      places.add(Path.of(place.toURI()).toString());
    }
    return String.join(File.pathSeparator, places);
  }
}
