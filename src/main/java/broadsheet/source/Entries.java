package broadsheet.source;

import broadsheet.text.Slugs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sections, columns and districts have in common in the configuration. */
final class Entries {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private Entries() {}

  static Optional<String> name(Fields entry, String what, Findings findings) {
    Optional<String> name = Optional.ofNullable(entry.text("name"));
    if (name.isEmpty()) {
      String hint = "add 'name:'; it was left out";
      findings.error(entry.spot(), "a " + what + " without a name", hint);
    }
    return name;
  }

  static @Nullable String slug(Fields entry, Findings findings) {
    String slug = entry.text("slug");
    if (slug == null || slug.matches(SLUG)) {
      return slug;
    }
    findings.error(
        entry.spotOfValue("slug"),
        "the slug '" + slug + "' cannot be part of an address",
        "small letters, digits and hyphens, as '" + Slugs.of(slug) + "'");
    return null;
  }
}
