package broadsheet.source;

import broadsheet.archive.Archive;

/**
 * A single page that somebody asked for, wherever it lies.
 *
 * @param archive the configuration nearest above it, or the defaults
 * @param text an issue of that page alone; nothing in it when the file cannot be read
 */
public record PageAlone(Archive archive, IssueText text) {}
