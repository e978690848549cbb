/**
 * The register of published addresses: what was once put on the web under an address stays under
 * it.
 *
 * <p>In: an issue as it was read, and what the register says was published of it. Out: the same
 * issue, in which every article that was published before has its old number and id again, however
 * its page was read this time; the addresses that no article has any more, each with the article
 * that took its text in; and what the register says from now on.
 *
 * <p>An article is known by its text, not by its place: by twelve marks, the lowest hashes of its
 * runs of four letters (a bottom-k sketch: Broder, "On the resemblance and containment of
 * documents", 1997). OCR errors and other line breaks change few of them.
 *
 * <p>The room opens no file and knows no address: who keeps it, and where, is the business of
 * {@code build}.
 */
@NullMarked
package broadsheet.register;

import org.jspecify.annotations.NullMarked;
