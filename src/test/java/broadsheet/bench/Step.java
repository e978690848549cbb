package broadsheet.bench;

/** One thing that is measured in each round, in this order. */
enum Step {
  WHOLE("Broadsheet, whole build"),
  SAME("Broadsheet, nothing changed"),
  WORD("Broadsheet, a word corrected in the oldest page"),
  ISSUE("Broadsheet, an issue more"),
  COPY("`cp -r` of Broadsheet's site"),
  HUGO("Hugo"),
  PAGEFIND("Pagefind"),
  BOTH("Hugo, then Pagefind");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** Its name in the table. */
  String title() {
    return title;
  }
}
