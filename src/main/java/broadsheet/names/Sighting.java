package broadsheet.names;

/**
 * A place of a text where a name stands.
 *
 * @param name in simplified forms
 * @param from where it begins, in UTF-16 units
 * @param sure whether what stands around it proves it
 */
record Sighting(String name, int from, boolean sure) {
  int to() {
    return from + name.length();
  }

  Sighting proved() {
    return new Sighting(name, from, true);
  }
}
