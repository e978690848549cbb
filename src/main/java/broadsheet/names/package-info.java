/**
 * Finds names of people and places in the text of an issue.
 *
 * <p>In: one {@link broadsheet.archive.Issue} and the configuration. Out: the {@link
 * broadsheet.names.Name}s of each article, each once, with whether the issue alone proves it. A
 * library proposes what may be a name ({@code Tagger}, the only class that knows it); clues around
 * it decide. Pure; may be used from several threads. Whether a name that is not proved has a page
 * is asked of all issues together, elsewhere.
 */
@NullMarked
package broadsheet.names;

import org.jspecify.annotations.NullMarked;
