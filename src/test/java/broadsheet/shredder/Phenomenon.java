package broadsheet.shredder;

/** What can happen to a page between the printing press and its text, and how often it does. */
public enum Phenomenon {
  MARKS_DROPPED(0.5, 1, 1, "heading marks that are missing"),
  MARKS_WRONG(0.1, 0.15, 0.3, "heading marks of a wrong level; a twentieth of it: marks on text"),
  CUT(0.05, 0.13, 0.25, "paragraphs of 60 characters or more cut where a column of type ends"),
  TORN_LATER(0, 0.05, 0.12, "long articles whose rest stands after other articles"),
  TORN_ABOVE(0, 0.03, 0.10, "long articles whose rest stands above their own headline"),
  STRANDED(0, 0.03, 0.06, "long articles whose text stands apart from their headline"),
  SWAPPED(0, 0.01, 0.06, "long articles whose second column was read before the first"),
  INTERLEAVED(0, 0.02, 0.10, "long articles whose columns alternate with their neighbour's"),
  INTERRUPTED(0.03, 0.10, 0.25, "photographs, boxes and notices inside another article's text"),
  NARROW(0, 0.06, 0.20, "pages whose lines are as wide as the column of type"),
  RUN_TOGETHER(0, 0.01, 0.04, "paragraphs that carry the next one in the same line"),
  BROKEN_HEADS(0.03, 0.08, 0.2, "headlines of 10 characters or more in two lines"),
  SPACES_LOST(0, 0.1, 0.3, "spaces in headlines that are missing"),
  SPACED_OUT(0.05, 0.1, 0.2, "labels of columns with a space between the characters"),
  CONFUSED(0.0003, 0.0015, 0.02, "characters read as another one that looks alike"),
  LOST(0, 0.0003, 0.002, "characters lost"),
  DOUBLED(0, 0.0001, 0.001, "characters doubled"),
  STOPS_LOST(0, 0.003, 0.02, "paragraphs whose last stop is lost"),
  LATIN(0.01, 0.03, 0.2, "和 read as \"and\", dashes as 一, and other strays"),
  HALF_WIDTH(0.3, 0.4, 0.5, "pages whose punctuation is of half width"),
  FURNITURE(0.2, 0.25, 0.6, "pages with folios, mastheads, editors' lines");

  private final double light;
  private final double usual;
  private final double heavy;
  private final String share;

  Phenomenon(double light, double usual, double heavy, String share) {
    this.light = light;
    this.usual = usual;
    this.heavy = heavy;
    this.share = share;
  }

  double light() {
    return light;
  }

  double usual() {
    return usual;
  }

  double heavy() {
    return heavy;
  }

  /** What its rate is the share of. */
  public String share() {
    return share;
  }
}
