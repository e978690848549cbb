package broadsheet.edit;

import broadsheet.archive.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an editor says of a page. What "the line" of a quote is when a new OCR has broken
 * the lines elsewhere is told in DESIGN.md; {@code through} makes it exact.
 */
public sealed interface Edit {
  /** The quote that the operation is anchored to. */
  Anchor at();

  /** The second quote, which may be on another page; null when the operation has none. */
  default @Nullable Anchor other() {
    return null;
  }

  /**
   * Words were misprinted or misread.
   *
   * @param at a quote around them, as printed
   * @param from the wrong words, a part of the quote
   * @param to what they should be; empty when they should not be there
   * @param why the reason, for readers; null when none is given
   */
  record Correct(Anchor at, String from, String to, @Nullable String why) implements Edit {
    public Correct {
      own(at);
      from = from.strip();
      to = to.strip();
      why = stripped(why);
    }
  }

  /**
   * Fields of an article.
   *
   * @param at a quote from any of its lines
   * @param settings what the fields are, each field once
   */
  record Assign(Anchor at, List<Setting> settings) implements Edit {
    public Assign {
      own(at);
      settings = List.copyOf(settings);
    }
  }

  /**
   * A new article begins with the quote.
   *
   * @param at its first words
   */
  record Split(Anchor at) implements Edit {
    public Split {
      own(at);
    }
  }

  /**
   * Two articles are one.
   *
   * @param at a quote from the first
   * @param with a quote from the second, which may be on another page
   */
  record Merge(Anchor at, Anchor with) implements Edit {
    public Merge {
      own(at);
    }

    @Override
    public Anchor other() {
      return with;
    }
  }

  /**
   * Lines belong behind another line.
   *
   * @param at a quote from the line
   * @param through the last words of a run of lines; null when it is one line
   * @param to a quote from the line that they follow
   */
  record Move(Anchor at, @Nullable String through, Anchor to) implements Edit {
    public Move {
      own(at);
      own(to);
      through = stripped(through);
    }

    @Override
    public Anchor other() {
      return to;
    }
  }

  /**
   * A paragraph that was cut goes on elsewhere.
   *
   * @param at a quote from the line where it stops
   * @param with a quote from the line where it goes on, which may be on another page
   */
  record Join(Anchor at, Anchor with) implements Edit {
    public Join {
      own(at);
    }

    @Override
    public Anchor other() {
      return with;
    }
  }

  /**
   * Lines are noise.
   *
   * @param at the line, or the first words of the lines
   * @param through the last words, or null when it is one line
   */
  record Noise(Anchor at, @Nullable String through) implements Edit {
    public Noise {
      own(at);
      through = stripped(through);
    }
  }

  /**
   * What lines do in their article.
   *
   * @param at a quote from the line, or the first words of the lines
   * @param through the last words, or null when it is one line
   * @param as their role
   */
  record Recast(Anchor at, @Nullable String through, Role as) implements Edit {
    public Recast {
      own(at);
      through = stripped(through);
    }
  }

  private static void own(Anchor anchor) {
    if (anchor.page() != null) {
      throw new IllegalArgumentException("only the second quote of merge and join may have a page");
    }
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
