package broadsheet.publish;

/**
 * What was put into place.
 *
 * @param files files of the site; those whose names begin with a dot do not count
 * @param bytes their bytes
 * @param largest path of the largest of them
 * @param largestBytes its bytes
 * @param added files that the last site did not have
 * @param changed files that it had with other bytes
 * @param removed files that only it had
 * @param kept files that are as they were, time stamp and all
 */
public record Published(
    int files,
    long bytes,
    String largest,
    long largestBytes,
    int added,
    int changed,
    int removed,
    int kept) {}
