package broadsheet.source;

/**
 * What the host of a site takes; more of it is worth a warning.
 *
 * @param bytes of the whole site; {@link #NONE} when it does not matter
 * @param files files of the site, or {@link #NONE}
 * @param fileBytes of one file, or {@link #NONE}
 */
public record HostLimits(long bytes, long files, long fileBytes) {
  /** No limit. */
  public static final long NONE = Long.MAX_VALUE;

  /** The least that is known of hosts of static sites which cost nothing. */
  public static final HostLimits KNOWN = new HostLimits(1_000_000_000, 20_000, 25_000_000);
}
