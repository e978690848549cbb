package broadsheet.check;

/** Where a reference leads. */
sealed interface Target {
  /**
   * To a file of the site, whether or not it is there.
   *
   * @param path decoded, relative to the site's root, {@code index.html} written out
   * @param fragment decoded, without {@code #}; empty when the whole file is meant
   */
  record Inside(String path, String fragment) implements Target {}

  /**
   * Somewhere else in the world, where this check does not go.
   *
   * @param url as it was written
   */
  record Outside(String url) implements Target {}

  /**
   * Nowhere that a reader can go.
   *
   * @param fault what kind of nowhere
   * @param why in words that follow the reference
   */
  record Nowhere(Fault fault, String why) implements Target {}
}
