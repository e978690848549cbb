package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.text.JsonFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clean articles from the sample archive, put together from its pages and their truth. */
final class SampleStories {
  private static final Path TRUTHS = Path.of("src/test/resources/reading/truth");
  private static final Path LONE = Path.of("src/test/resources/reading/pages");

  private final List<Story> articles;
  private final List<Story> photos;
  private final List<Story> small;

  private SampleStories(List<Story> all) {
    articles = all.stream().filter(s -> s.kind() == Kind.NEWS || s.kind() == Kind.LETTER).toList();
    photos = all.stream().filter(s -> s.kind() == Kind.PHOTO).toList();
    small = all.stream().filter(s -> s.kind() == Kind.NOTICE || s.kind() == Kind.WEATHER).toList();
  }

  /** One half of the sample's articles. */
  static SampleStories of(Split split) {
    List<Story> all = new ArrayList<>();
    try (Stream<Path> truths = Files.list(TRUTHS)) {
      for (Path truth : truths.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Labelling page = Labelling.parse(Files.readString(truth));
        Path sample = Path.of("content").resolve(page.page());
        Path file = Files.exists(sample) ? sample : LONE.resolve(page.page());
        all.addAll(new SamplePage(page, Files.readAllLines(file)).stories());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonFault e) {
      throw new IllegalStateException(e);
    }
    return new SampleStories(split.half(all));
  }

  Story article(Dice dice) {
    return dice.of(articles);
  }

  Story photo(Dice dice) {
    return dice.of(photos);
  }

  Story small(Dice dice) {
    return dice.of(small);
  }

  int size() {
    return articles.size() + photos.size() + small.size();
  }

  /** One page of the sample with its truth. */
  private record SamplePage(Labelling truth, List<String> text) {
    List<Story> stories() {
      return truth.items().stream().filter(this::whole).map(this::story).toList();
    }

    private List<Labelling.Line> lines(Labelling.Item item) {
      return truth.lines().stream().filter(l -> l.item().equals(item.id())).toList();
    }

    /** Not of another page, not a banner, nothing but noise. */
    private boolean whole(Labelling.Item item) {
      boolean kind = List.of("news", "letter", "notice", "photo", "weather").contains(item.kind());
      List<Labelling.Line> lines = lines(item);
      boolean says =
          lines.stream().anyMatch(l -> l.role().endsWith("body") || l.role().equals("caption"));
      boolean named = item.headline() != null || !item.kind().equals("news");
      return kind && says && named && item.jumpTo() == null && item.continuedFrom() == null;
    }

    private Story story(Labelling.Item item) {
      Kind kind = Kind.of(item.kind()).orElseThrow();
      boolean dated = lines(item).stream().anyMatch(l -> l.role().equals("dateline-body"));
      boolean signed = !item.bylines().isEmpty();
      Story.Form form = dated ? Story.Form.DATED : signed ? Story.Form.SIGNED : Story.Form.BARE;
      Story.Draft draft = new Story.Draft(kind, form);
      draft.heads(cleaned(item.kicker()), texts(item, "headline"), texts(item, "deck"));
      paragraphs(item).forEach(p -> draft.add(p.role(), p.text()));
      item.bylines().forEach(b -> draft.by(b.name(), b.role()));
      item.photoCredits().forEach(draft::shotBy);
      draft.signed(item.signedDate() == null ? null : LocalDate.parse(item.signedDate()));
      return draft.story().withColumn(cleaned(item.column()));
    }

    private List<String> texts(Labelling.Item item, String role) {
      return lines(item).stream().filter(l -> l.role().equals(role)).map(this::text).toList();
    }

    /** What stands above the headline was torn from the end. */
    private List<Labelling.Line> inOrder(Labelling.Item item) {
      List<Labelling.Line> lines = lines(item);
      int head = 0;
      while (head < lines.size() && !lines.get(head).role().matches("kicker|headline")) {
        head++;
      }
      if (head == lines.size() || !lines.get(0).joins()) {
        return lines;
      }
      List<Labelling.Line> out = new ArrayList<>(lines.subList(head, lines.size()));
      out.addAll(lines.subList(0, head));
      return out;
    }

    private List<Story.Para> paragraphs(Labelling.Item item) {
      List<Story.Para> out = new ArrayList<>();
      for (Labelling.Line line : inOrder(item)) {
        Role role = Role.valueOf(line.role().toUpperCase(Locale.ROOT).replace('-', '_'));
        String text = text(line);
        switch (role) {
          case DATELINE_BODY ->
              out.add(new Story.Para(Role.BODY, text.replaceFirst("^本报讯\\s*(?:（[^）]*）)?\\s*", "")));
          case BODY, CAPTION, SUBHEAD, SALUTATION, NOTE -> add(out, role, text, line.joins());
          case SIGNOFF -> {
            boolean date = text.matches("\\d{4}年\\d+月\\d+日");
            out.add(new Story.Para(role, date ? Tag.FIXED.around(text) : text));
          }
          default -> {}
        }
      }
      unsign(item, out);
      return out;
    }

    private static void add(List<Story.Para> out, Role role, String text, boolean joins) {
      int last = out.size() - 1;
      if (joins && last >= 0 && out.get(last).role() == role) {
        out.set(last, new Story.Para(role, out.get(last).text() + text));
      } else {
        out.add(new Story.Para(role, text));
      }
    }

    /** Takes a signature off the end of the last paragraph. */
    private static void unsign(Labelling.Item item, List<Story.Para> out) {
      for (int i = 0; i < out.size(); i++) {
        for (Labelling.Name name : item.bylines()) {
          String pattern = "（[^（）]{0,12}" + name.name() + "[^（）]{0,12}）$";
          out.set(
              i, new Story.Para(out.get(i).role(), out.get(i).text().replaceFirst(pattern, "")));
        }
      }
    }

    private String text(Labelling.Line line) {
      return clean(text.get(line.number() - 1).replaceFirst("^#{1,6}\\s+", "").strip());
    }

    private static @Nullable String cleaned(@Nullable String raw) {
      return raw == null ? null : clean(raw);
    }

    /** Full width again, and no Latin strays. */
    private static String clean(String raw) {
      StringBuilder out = new StringBuilder(raw.replace(" and ", "和"));
      for (int i = 0; i < out.length(); i++) {
        int at = ",:;!?()".indexOf(out.charAt(i));
        boolean number =
            i + 1 < out.length()
                && Character.isDigit(out.charAt(i + 1))
                && i > 0
                && Character.isDigit(out.charAt(i - 1));
        if (at >= 0 && !number) {
          out.setCharAt(i, "，：；！？（）".charAt(at));
        }
      }
      return out.toString().strip();
    }
  }
}
