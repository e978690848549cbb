package broadsheet.names;

/** What a name is of. */
public enum NameKind {
  /** Somebody, by surname and given name. */
  PERSON,

  /** A town, a district, a village, a street. */
  PLACE
}
