/**
 * The shredder: sets clean articles as a newspaper page and reads the page off again as OCR engines
 * do, so that a reader of pages can be fitted and measured on any number of pages whose truth is
 * known.
 *
 * <p>In: the articles of the sample archive, a grammar of invented articles ({@code
 * src/test/resources/shredder}), a {@link broadsheet.shredder.Damage} and a seed. Out: {@link
 * broadsheet.shredder.Shredded}, the text of a page and its {@link broadsheet.shredder.Labelling}
 * in the form of {@code read --json}. The same seed gives the same page. It knows nothing of how
 * the reader works; only {@code ShredderBench} calls it.
 */
@NullMarked
package broadsheet.shredder;

import org.jspecify.annotations.NullMarked;
