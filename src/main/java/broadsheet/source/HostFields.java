package broadsheet.source;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code host:} of {@code archive.yml}: {@code {total: 1 GB, files: 20000, file: 25 MB}}. */
final class HostFields {
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9]{1,12})(?:\\.([0-9]))? ?([A-Za-z]*)");
  private static final Map<String, Long> UNITS =
      Map.of("", 1L, "B", 1L, "KB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L);

  private final Fields fields;
  private final Findings findings;

  HostFields(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  HostLimits read() {
    HostLimits known = HostLimits.KNOWN;
    HostLimits limits =
        new HostLimits(
            limit("total", known.bytes(), true),
            limit("files", known.files(), false),
            limit("file", known.fileBytes(), true));
    fields.reportUnknown();
    return limits;
  }

  private long limit(String key, long otherwise, boolean bytes) {
    String text = fields.text(key);
    if (text == null) {
      return otherwise;
    }
    if (text.equals("none")) {
      return HostLimits.NONE;
    }
    OptionalLong amount = amount(text, bytes);
    if (amount.isEmpty()) {
      findings.error(
          fields.spotOfValue(key),
          "'" + text + "' is no value of '" + key + "'",
          bytes ? "as 25 MB, 1.5 GB, or none" : "as 20000, or none");
    }
    return amount.orElse(otherwise);
  }

  private static OptionalLong amount(String text, boolean bytes) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return OptionalLong.empty();
    }
    Long unit = UNITS.get(amount.group(3));
    boolean whole = amount.group(2) == null && amount.group(3).isEmpty();
    if (unit == null || (!bytes && !whole)) {
      return OptionalLong.empty();
    }
    long tenths = amount.group(2) == null ? 0 : Long.parseLong(amount.group(2));
    return OptionalLong.of(Long.parseLong(amount.group(1)) * unit + tenths * unit / 10);
  }
}
