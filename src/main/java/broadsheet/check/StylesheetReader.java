package broadsheet.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one style sheet: the fonts, pictures and sheets that it asks for. */
record StylesheetReader(Ground ground, int file) {
  private static final Pattern URL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/"
              + "|url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s)'\"]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')");

  FileFacts read() {
    References references = new References(ground, file);
    SourceText.read(ground, file).ifPresent(source -> follow(source, references));
    return FileFacts.ofAnchors(references.anchors());
  }

  private static void follow(SourceText source, References references) {
    Matcher url = URL.matcher(source.text());
    while (url.find()) {
      for (int group = 1; group <= url.groupCount(); group++) {
        String written = url.group(group);
        if (written != null && !written.startsWith("#")) {
          references.follow(source.at(url.start()), written);
        }
      }
    }
  }
}
