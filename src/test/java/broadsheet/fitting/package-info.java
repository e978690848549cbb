/**
 * Fits the weights of the reader.
 *
 * <p>In: pages with their truth, made by the shredder, as {@link broadsheet.reading.Lessons} takes
 * them apart; the weights that were set by hand. Out: {@code weights.tsv}. Never sees a page whose
 * truth was made by hand: those are for measuring only. The same seed gives the same bytes.
 *
 * <p>A conditional random field for the lines of a page (Lafferty, McCallum, Pereira, "Conditional
 * random fields", 2001) and conditional logit models for the choices among pieces and divisions
 * (McFadden 1974), each with a Gaussian prior whose centre is what was set by hand: what the pages
 * do not show stays as it was known. Where nothing can be written down, weights are searched by
 * what the figures gain ({@link broadsheet.fitting.SearchReader}).
 *
 * <p>Beside it stand the makers of tables that are drawn from the data of others: {@link
 * broadsheet.fitting.DrawWordPairs pairs within words}, {@link broadsheet.fitting.DrawVariantForms
 * forms of Han}.
 */
@NullMarked
package broadsheet.fitting;

import org.jspecify.annotations.NullMarked;
