/**
 * Measures whole builds from the outside, as processes: Broadsheet beside Hugo with Pagefind on the
 * same text, and beside a plain copy of what it wrote.
 *
 * <p>In: a number of articles, or a content folder with {@code articles.jsonl}. Out: a table of
 * Markdown. It looks at no class of the line; what it knows of a build is the command, the site's
 * files and {@code .broadsheet-changes}. {@link broadsheet.bench.InnerLoops} runs JMH over the
 * loops that stand beside the code they time ({@code *Loops}).
 */
@NullMarked
package broadsheet.bench;

import org.jspecify.annotations.NullMarked;
