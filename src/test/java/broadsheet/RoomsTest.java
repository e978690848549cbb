package broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The floor plan of the house, kept by a test: javac never objects to a wall broken through.
 *
 * <p>A room missing from {@link #IMPORTS} fails the test, so that every new room is thought about
 * once.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RoomsTest {
  /** Which room may import which other rooms. */
  static final List<Room> IMPORTS =
      List.of(
          Room.of("archive", ""),
          Room.of("text", ""),
          Room.of("problem", "archive"),
          Room.of("edit", "archive"),
          Room.of("source", "archive text problem edit"),
          Room.of("reading", "archive text problem edit source"),
          Room.of("dating", "archive text problem source reading"),
          Room.of("register", "archive text problem"),
          Room.of("names", "archive text"),
          Room.of("derive", "archive text names"),
          Room.of("site", "archive text names derive"),
          Room.of("review", "archive text problem edit reading derive site"),
          Room.of("render", "site problem archive"),
          Room.of("search", "archive text derive site"),
          Room.of("card", "site"),
          Room.of("publish", "site"),
          Room.of("check", "problem archive"),
          Room.of(
              "build",
              "archive text problem edit source reading register names derive site review render search"
                  + " card publish"),
          Room.of("cli", "build check problem archive edit reading source dating render"));

  /** Which rooms are the doors of which libraries; no other room may know them. */
  static final List<Door> DOORS =
      List.of(
          Door.of("freemarker..", "render"),
          Door.of("org.jsoup..", "check source"),
          Door.of("com.vladsch.flexmark..", "text"),
          Door.of("com.ibm.icu..", "text"),
          Door.of("com.hankcs..", "names"),
          Door.of("com.fasterxml.jackson..", "text"),
          Door.of("org.snakeyaml..", "source"),
          Door.of("picocli..", "cli"),
          Door.of("javax.xml..", "source check"),
          Door.of("java.net.http..", ""),
          Door.of("java.sql..", ""),
          Door.of("org.apache.fontbox..", "card"),
          Door.of("java.awt..", "card"));

  /** The rooms that may open files. */
  private static final String[] WITH_FILES =
      rooms("source", "publish", "check", "build", "cli", "search", "render");

  private JavaClasses house;

  /** A room and the rooms it may import. */
  record Room(String name, Set<String> imports) {
    static Room of(String name, String imports) {
      return new Room(name, words(imports));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A library and the rooms that may know it. */
  record Door(String library, Set<String> rooms) {
    static Door of(String library, String rooms) {
      return new Door(library, words(rooms));
    }

    @Override
    public String toString() {
      return library;
    }
  }

  private static Set<String> words(String words) {
    return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
  }

  private static String[] rooms(String... names) {
    return Arrays.stream(names).map(name -> "broadsheet." + name + "..").toArray(String[]::new);
  }

  @BeforeAll
  void readTheClasses() {
    house = new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  @Test
  void enoughClassesAreSeen() {
    assertTrue(house.size() >= 50, () -> "only " + house.size() + " classes: is this the house?");
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> found =
        house.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("broadsheet."))
            .map(name -> name.split("\\.")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = IMPORTS.stream().map(Room::name).collect(Collectors.toSet());
    found.removeAll(known);
    assertEquals(Set.of(), found);
  }

  /** DESIGN.md shows the table to people; {@code | room | what | imports | doors |}. */
  @Test
  void theDesignShowsTheSameTable() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("DESIGN.md")).stream()
            .dropWhile(line -> !line.startsWith("| room | what it is |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    List<Room> shown =
        rows.stream()
            .map(row -> row.split(" *\\| *", -1))
            .map(cells -> Room.of(cells[1], cells[3].replace("–", "")))
            .toList();
    assertEquals(IMPORTS, shown);
  }

  @ParameterizedTest
  @FieldSource("IMPORTS")
  void aRoomImportsOnlyWhatTheTableAllows(Room room) {
    String[] others =
        IMPORTS.stream()
            .map(Room::name)
            .filter(name -> !name.equals(room.name()) && !room.imports().contains(name))
            .map(name -> "broadsheet." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("broadsheet." + room.name() + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(house);
  }

  @ParameterizedTest
  @FieldSource("DOORS")
  void aLibraryIsKnownOnlyBehindItsDoor(Door door) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms(door.rooms().toArray(String[]::new)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(door.library())
        .check(house);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("broadsheet.(**)").should().beFreeOfCycles().check(house);
  }

  @Test
  void filesAreOpenedInFewRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(WITH_FILES)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|FileReader|FileWriter)")
        .check(house);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      Set<Path> packages =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toCollection(TreeSet::new));
      for (Path one : packages) {
        String text = Files.readString(one.resolve("package-info.java"));
        assertTrue(text.startsWith("/**"), () -> one + " does not say what it is");
        assertTrue(text.contains("@" + NullMarked.class.getSimpleName()), one::toString);
      }
    }
  }

  @Test
  void onlyTheCommandLineSpeaks() {
    noClasses()
        .that()
        .resideOutsideOfPackage("broadsheet.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(house);
  }

  @Test
  void nothingDependsOnTheMachinesLocaleOrZone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.text\\.(SimpleDateFormat|DecimalFormat|NumberFormat|Collator)")
        .check(house);
    noClasses().should(callMethodWhere(askingTheMachine())).check(house);
  }

  /** Methods that silently ask for the default locale, zone or character set. */
  private static DescribedPredicate<JavaMethodCall> askingTheMachine() {
    return describe(
        "the machine is asked for its locale, zone or character set",
        call -> {
          String method = call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName();
          List<String> types =
              call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
          return switch (method) {
            case "String.toLowerCase", "String.toUpperCase", "String.getBytes" -> types.isEmpty();
            case "String.format" -> !types.contains("java.util.Locale");
            case "String.formatted", "Locale.getDefault", "ZoneId.systemDefault" -> true;
            case "TimeZone.getDefault" -> true;
            case "DateTimeFormatter.ofPattern" -> types.size() == 1;
            case "Charset.defaultCharset" -> true;
            default -> false;
          };
        });
  }

  @Test
  void nothingLooksAtTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms("cli", "build"))
        .should(callMethodWhere(readingTheClock()))
        .check(house);
  }

  private static DescribedPredicate<JavaMethodCall> readingTheClock() {
    return describe(
        "the clock is read",
        call -> {
          boolean now =
              call.getTargetOwner().getPackageName().startsWith("java.time")
                  && call.getTarget().getName().equals("now");
          boolean millis =
              call.getTargetOwner().isEquivalentTo(System.class)
                  && Set.of("currentTimeMillis", "nanoTime").contains(call.getTarget().getName());
          return now || millis;
        });
  }

  @Test
  void noStaticStateChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(
            describe(
                "are not made by the compiler", type -> !type.getName().contains("$SwitchMap")))
        .should()
        .beFinal()
        .andShould(notHoldSomethingThatChanges())
        .check(house);
  }

  private static ArchCondition<JavaField> notHoldSomethingThatChanges() {
    Set<String> changing =
        Set.of(
            "java.util.HashMap",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");
    return new ArchCondition<>("hold nothing that changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        String type = field.getRawType().getName();
        boolean bad = changing.contains(type) || type.startsWith("java.util.concurrent.atomic.");
        events.add(new SimpleConditionEvent(field, !bad, field.getFullName() + " is a " + type));
      }
    };
  }

  @Test
  void noNameSaysNothing() {
    classes()
        .that()
        .areNotAnonymousClasses()
        .should(
            new ArchCondition<JavaClass>("have a name that says what they are") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean empty =
                    type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)|Abstract.*");
                events.add(new SimpleConditionEvent(type, !empty, type.getName()));
              }
            })
        .check(house);
  }

  @Test
  void recordsAndEnumsAreTheNouns() {
    classes()
        .that(resideInAnyPackage("broadsheet.archive"))
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should(
            new ArchCondition<JavaClass>("have only final fields") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                  boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
                  events.add(new SimpleConditionEvent(field, fixed, field.getFullName()));
                }
              }
            })
        .check(house);
  }
}
