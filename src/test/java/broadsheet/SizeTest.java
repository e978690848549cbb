package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ceilings, far above the sizes the house aims at: a file of 120 lines, a method of 4 to 10. */
class SizeTest {
  private static final String TESTS = Path.of("src", "test").toString();
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 60;

  /** A test may write a whole printed page before it looks at it. */
  private static final int TEST_METHOD_LINES = 150;

  private static final int PARAMETERS = 6;

  /** What may be larger, by file name or {@code Type.method}, and why. */
  private static final Map<String, String> EXEMPT = Map.of();

  @Test
  void noFileIsTooLongToReadInOneSitting() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readString(file).lines().count();
      if (lines > FILE_LINES && !EXEMPT.containsKey(String.valueOf(file.getFileName()))) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void noMethodIsTooLongToSee() throws IOException {
    List<Method> methods = methods(sources());
    List<String> tooLong =
        methods.stream()
            .filter(method -> !EXEMPT.containsKey(method.name()))
            .filter(method -> method.lines() > method.ceiling() || method.parameters() > PARAMETERS)
            .map(Method::toString)
            .toList();
    assertTrue(methods.size() > 30, () -> "only " + methods.size() + " methods were seen");
    assertEquals(List.of(), tooLong);
  }

  @Test
  void theExemptStillExist() throws IOException {
    List<String> known = new ArrayList<>();
    sources().forEach(file -> known.add(String.valueOf(file.getFileName())));
    methods(sources()).forEach(method -> known.add(method.name()));
    assertEquals(
        List.of(), EXEMPT.keySet().stream().filter(name -> !known.contains(name)).toList());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** A method as it stands in its file; parameters of a record's constructor are not counted. */
  record Method(String name, long lines, int ceiling, int parameters) {}

  private static List<Method> methods(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Method> methods = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Measure(unit, positions, methods).scan(unit, null);
      }
      return methods;
    }
  }

  private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods;
    private String type = "";

    Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      String outer = type;
      type = tree.getSimpleName().toString();
      super.visitClass(tree, null);
      type = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      Optional.ofNullable(tree.getBody()).ifPresent(body -> add(tree));
      return super.visitMethod(tree, null);
    }

    private void add(MethodTree tree) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
      long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
      boolean constructor = tree.getName().contentEquals("<init>");
      int parameters = constructor ? 0 : tree.getParameters().size();
      boolean test = unit.getSourceFile().getName().startsWith(TESTS);
      int ceiling = test ? TEST_METHOD_LINES : METHOD_LINES;
      methods.add(new Method(type + "." + tree.getName(), last - first + 1, ceiling, parameters));
    }
  }
}
