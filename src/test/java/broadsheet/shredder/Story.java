package broadsheet.shredder;

import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean article, before a newspaper's house style prints it.
 *
 * @param kind what sort of article
 * @param form how it opens and ends in whatever house style
 * @param heads the lines over it
 * @param column its series label
 * @param text its paragraphs with their roles; no dateline and no signature
 * @param writers who signs it
 * @param photographers who took the photographs
 * @param signed the date under a letter or notice
 */
record Story(
    Kind kind,
    Form form,
    Heads heads,
    @Nullable String column,
    List<Para> text,
    List<Labelling.Name> writers,
    List<String> photographers,
    @Nullable LocalDate signed) {
  Story {
    text = List.copyOf(text);
    writers = List.copyOf(writers);
    photographers = List.copyOf(photographers);
  }

  /** How an article opens and ends. */
  enum Form {
    /** Opens with the paper's dateline. */
    DATED,
    /** Feature, comment, essay: no dateline, but signed. */
    SIGNED,
    /** Copy of a news agency. */
    AGENCY,
    /** The same, from another country. */
    ABROAD,
    /** Neither dateline nor signature: results, notices. */
    BARE
  }

  /** Kicker, headline of one or two lines, deck lines with their marks. */
  record Heads(@Nullable String kicker, List<String> headline, List<String> deck) {
    static final Heads NONE = new Heads(null, List.of(), List.of());

    Heads {
      headline = List.copyOf(headline);
      deck = List.copyOf(deck);
    }
  }

  /** One paragraph. */
  record Para(Role role, String text) {}

  /** Characters of its text. */
  int length() {
    return text.stream().mapToInt(p -> p.text().length()).sum();
  }

  Story withColumn(@Nullable String label) {
    return new Story(kind, form, heads, label, text, writers, photographers, signed);
  }

  /** Collects the parts of a story. */
  static final class Draft {
    private final Kind kind;
    private final Form form;
    private Heads heads = Heads.NONE;
    private final List<Para> text = new ArrayList<>();
    private final List<Labelling.Name> writers = new ArrayList<>();
    private final List<String> photographers = new ArrayList<>();
    private @Nullable LocalDate signed;

    Draft(Kind kind, Form form) {
      this.kind = kind;
      this.form = form;
    }

    Draft heads(@Nullable String kicker, List<String> headline, List<String> deck) {
      heads = new Heads(kicker, headline, deck);
      return this;
    }

    Draft add(Role role, String paragraph) {
      text.add(new Para(role, paragraph));
      return this;
    }

    Draft by(String name, String role) {
      writers.add(new Labelling.Name(name, role));
      return this;
    }

    Draft shotBy(String name) {
      photographers.add(name);
      return this;
    }

    Draft signed(@Nullable LocalDate date) {
      signed = date;
      return this;
    }

    Story story() {
      return new Story(kind, form, heads, null, text, writers, photographers, signed);
    }
  }
}
