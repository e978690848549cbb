package broadsheet.source;

import broadsheet.archive.Naming;

/** Reads {@code names:} of {@code archive.yml}: {@code {people: true, places: true, not: [云湖]}}. */
final class NamingFields {
  private final Fields fields;
  private final Findings findings;

  NamingFields(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  Naming read() {
    Naming naming = new Naming(isWanted("people"), isWanted("places"), fields.texts("not"));
    fields.reportUnknown();
    return naming;
  }

  private boolean isWanted(String key) {
    String value = fields.text(key);
    boolean wanted = "true".equals(value);
    if (value != null && !wanted && !value.equals("false")) {
      findings.error(
          fields.spotOfValue(key),
          "'" + value + "' is no value of '" + key + "'",
          "true or false; false was taken");
    }
    return wanted;
  }
}
