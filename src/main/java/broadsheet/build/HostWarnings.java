package broadsheet.build;

import broadsheet.archive.Location;
import broadsheet.build.Build.Places;
import broadsheet.problem.Problem;
import broadsheet.publish.Published;
import broadsheet.publish.Totals.Sized;
import broadsheet.site.Messages;
import broadsheet.source.HostLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says when a site is more than known hosts take: better now than half-way through an upload. */
final class HostWarnings {
  private static final String SETTING = "; if yours takes more, say so under 'host' in archive.yml";

  private HostWarnings() {}

  /**
   * @param site what was published, if anything was
   */
  static void check(@Nullable Published site, HostLimits limits, Places at, Findings findings) {
    if (site != null) {
      findings.add(at.content(), of(site, limits));
    }
  }

  static List<Problem> of(Published site, HostLimits limits) {
    List<Problem> warnings = new ArrayList<>();
    if (site.totals().bytes() > limits.bytes()) {
      String hint = "such hosts refuse it" + SETTING;
      warnings.add(
          warning("the site", amount(site.totals().bytes()), amount(limits.bytes()), hint));
    }
    if (site.files() > limits.files()) {
      String hint = "'articles: page' makes fewer" + SETTING;
      String files = Messages.grouped(site.files()) + " files";
      warnings.add(warning("the site", files, Messages.grouped(limits.files()), hint));
    }
    Sized largest = site.largest();
    if (largest.bytes() > limits.fileBytes()) {
      String hint = "such hosts leave it out" + SETTING;
      String most = amount(limits.fileBytes());
      warnings.add(warning(largest.path(), amount(largest.bytes()), most, hint));
    }
    return warnings;
  }

  private static Problem warning(String what, String has, String most, String hint) {
    return Problem.warning(
        Location.of("archive.yml"),
        what + " has " + has + ", more than the " + most + " that some hosts take",
        hint);
  }

  /** 1.2 GB, 26.4 MB, 310 bytes: cut, not rounded. */
  private static String amount(long bytes) {
    if (bytes < 1_000_000) {
      return Messages.grouped(bytes) + " bytes";
    }
    boolean giga = bytes >= 1_000_000_000;
    long tenths = bytes / (giga ? 100_000_000 : 100_000);
    return Messages.grouped(tenths / 10)
        + (tenths % 10 == 0 ? "" : "." + tenths % 10)
        + (giga ? " GB" : " MB");
  }
}
