package broadsheet.archive;

import org.jspecify.annotations.Nullable;

/**
 * A newspaper (报纸).
 *
 * @param id the name of its folder, and of its part of the site
 * @param name its name in print
 * @param place where it is published
 * @param issn its ISSN, if it has one
 */
public record Publication(String id, String name, @Nullable String place, @Nullable String issn) {}
