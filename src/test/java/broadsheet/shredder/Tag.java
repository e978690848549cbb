package broadsheet.shredder;

import java.util.ArrayList;
import java.util.List;

/**
 * Invisible brackets around names, so that the truth tells them as they are printed in the end,
 * wrong characters included. Private-use characters; they never reach a page.
 */
enum Tag {
  REPORTER('\uE001', "记者", true, false),
  CORRESPONDENT('\uE002', "通讯员", true, false),
  WRITER('\uE003', "作者", true, false),
  EDITOR('\uE004', "编辑", true, false),
  PHOTOGRAPHER('\uE005', "", false, true),
  REPORTER_WITH_CAMERA('\uE006', "记者", true, true),
  WRITER_WITH_CAMERA('\uE007', "作者", true, true),
  /** Text that no damage may touch: a page number, a date under a letter. */
  FIXED('\uE008', "", false, false);

  private static final char END = '\uE000';

  private final char open;
  private final String role;
  private final boolean writes;
  private final boolean shoots;

  Tag(char open, String role, boolean writes, boolean shoots) {
    this.open = open;
    this.role = role;
    this.writes = writes;
    this.shoots = shoots;
  }

  String around(String text) {
    return open + text + END;
  }

  static Tag ofRole(String role) {
    return switch (role) {
      case "记者" -> REPORTER;
      case "通讯员" -> CORRESPONDENT;
      case "编辑" -> EDITOR;
      default -> WRITER;
    };
  }

  private static Tag of(char open) {
    for (Tag tag : values()) {
      if (tag.open == open) {
        return tag;
      }
    }
    throw new IllegalArgumentException(Integer.toHexString(open));
  }

  static boolean invisible(char c) {
    return c >= END && c <= FIXED.open;
  }

  static boolean opens(char c) {
    return invisible(c) && c != END;
  }

  static boolean opensFixed(char c) {
    return c == FIXED.open;
  }

  static boolean closes(char c) {
    return c == END;
  }

  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  static int length(String text) {
    return (int) text.chars().filter(c -> !invisible((char) c)).count();
  }

  /** The names of a text. */
  static Names names(List<String> texts) {
    List<Labelling.Name> writers = new ArrayList<>();
    List<String> photos = new ArrayList<>();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        if (opens(text.charAt(i))) {
          Tag tag = of(text.charAt(i));
          String name = visible(text.substring(i, text.indexOf(END, i))).replace(" ", "");
          if (tag.writes) {
            writers.add(new Labelling.Name(name, tag.role));
          }
          if (tag.shoots) {
            photos.add(name);
          }
        }
      }
    }
    return new Names(writers, photos);
  }

  /** Who signs, and who took photographs. */
  record Names(List<Labelling.Name> writers, List<String> photographers) {}
}
