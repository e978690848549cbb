package broadsheet.site;

/**
 * A kind of list of names: each name has a page with its articles, and all of them stand in an
 * index by pinyin.
 */
enum NameList {
  /** Who signs articles. */
  BYLINES("bylines"),

  /** Whom articles speak of. */
  PEOPLE("people"),

  /** Which places articles speak of. */
  PLACES("places"),

  /** Numbered series. */
  SERIES("series");

  private final String key;

  NameList(String key) {
    this.key = key;
  }

  /** Their folder; also the end of the keys of their words in the messages. */
  String key() {
    return key;
  }

  /** The address of their index. */
  String index() {
    return Urls.names(key);
  }

  /** The address of the index of those that begin with these letters. */
  String letters(String letters) {
    return Urls.names(key, letters);
  }

  /** The part of a name's address in which pinyin and what tells it apart stand. */
  String slug(Shelf shelf) {
    int folder = key.length() + 1;
    return shelf.slug().substring(folder, shelf.slug().indexOf('/', folder));
  }
}
