package broadsheet.review;

import broadsheet.archive.Role;
import java.util.Locale;

/** What a finding is about, in the order in which an archivist wants to look at them. */
public enum Matter {
  /** An article may not begin where one was begun. */
  BORDER,
  /** Lines may not belong to the article they were put to, which stands elsewhere on the page. */
  JOIN,
  /** A line over an article may not be its headline. */
  HEADLINE,
  /** A line may be something else than it was taken for. */
  ROLE,
  /** A line taken for dirt may be text. */
  NOISE,
  /** A paragraph stops in the middle of a sentence and nothing carries it on. */
  TORN,
  /** A reference to another page leads nowhere. */
  JUMP,
  /** A character or word is probably misread, and another is proposed. */
  CORRECTION,
  /** Two printings of one text differ. */
  VARIANT,
  /** Something is wrong with the content. */
  PROBLEM,
  /** A page or days are missing. */
  GAP;

  /** The name in files and addresses: {@code border}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a doubt of the reader, which a line's probability tells. */
  public boolean doubt() {
    return ordinalOf(this) <= ordinalOf(TORN);
  }

  @SuppressWarnings("EnumOrdinal") // the order of the constants is what is asked for
  private static int ordinalOf(Matter matter) {
    return matter.ordinal();
  }

  /** What a doubt about a line of that role is about, when no article begins with the line. */
  static Matter of(Role role) {
    return switch (role) {
      case HEADLINE -> HEADLINE;
      case NOISE -> NOISE;
      default -> ROLE;
    };
  }
}
