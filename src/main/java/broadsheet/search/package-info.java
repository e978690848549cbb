/**
 * Builds the index that the browser searches, and specifies it well enough to write another reader.
 *
 * <p>In: issues with their summaries, in any order. Out: the files below, under {@code search/} of
 * the site. The room knows no view and no template; the scripts that read the index are in {@code
 * src/main/web/search} and share with it this text and {@code src/test/contract/search}.
 *
 * <h2>The text</h2>
 *
 * <p>Articles are numbered from 0 by issue (date, publication, edition) and then by their order in
 * the issue. The text of an article is its fields in order: kicker, headline, each line of the
 * deck, each block; every field is folded ({@link broadsheet.text.Fold}), dropped when nothing is
 * left, and ended by one unit U+0000. The text of the archive is the texts of all articles, one
 * after the other; a <i>place</i> is an index into it in UTF-16 units, from 0. A match never holds
 * U+0000, so it lies within one field.
 *
 * <h2>Keys</h2>
 *
 * <ul>
 *   <li>A gram: any two neighbouring units of a field, and its last unit with U+0000. Its places
 *       are those of its first unit.
 *   <li>A word: U+0001 and a longest run of word characters of up to 32 units; a longer run has the
 *       keys U+0002 with its first and U+0003 with its last 32 units. Its places are those where
 *       the units after the mark begin.
 *   <li>A tail of a headline, for suggestions only: the text from a place of the headline (not
 *       within a word) to the next punctuation, at least 2 and at most 12 units.
 * </ul>
 *
 * <p>A term with an ideograph is a substring: it stands where all grams that cover it stand at
 * their distances. One unit alone stands at the places of all grams that begin with it. Any other
 * term begins and ends where words do: its runs of word characters are looked up as words, the rest
 * as grams.
 *
 * <h2>Shapes</h2>
 *
 * <p><i>n</i> is an unsigned number in bytes of seven bits, lowest first, the high bit set on all
 * but the last. <i>s</i> is {@code n} bytes of UTF-8. <i>k</i> is {@code n} UTF-16 units, each an
 * {@code n} (halves of a character occur). <i>h</i> is the eight bytes of a file's name. {@code
 * [x]} is an {@code n} and so many {@code x}.
 *
 * <h2>Files</h2>
 *
 * <p>{@code search/manifest.json}: an object with {@code format} ({@code "broadsheet-search"}),
 * {@code version} (2; a reader refuses any other), {@code head} (name of the head) and {@code
 * documents}. All other files are {@code search/data/<name>.bin}; the name is the first eight bytes
 * of the SHA-256 of the uncompressed content in hexadecimal digits, so a name's content never
 * changes. They are gzip (a reader takes them uncompressed too, for servers that undo it) and begin
 * with {@code 'B' 'S'}, a letter for the kind, and the version as a byte. What follows:
 *
 * <pre>
 * H  head        labels of: publications, kinds, sections, districts, columns, bylines,
 *                  qualities
 *                  labels = [s name, s slug, n articles], by name; a publication's name is its id
 *                  and its slug what it is called
 *                months [s yyyy-mm, n articles]
 *                chunks [h, n articles, n units of text]
 *                shards of grams and words [k first key, h], shards of tails [k first key, h]
 * C  chunk       rows of 4096 articles, the last chunk fewer
 *                n articles
 *                issues [s yyyy-mm-dd, n publication, n articles]
 *                columns, one n an article each: kind, section, district, column, quality
 *                  (numbers from 1 into the head's labels, 0 for none)
 *                how many bylines of each article; then the bylines of all
 *                columns: units of kicker, headline, deck, body with their U+0000
 *                blocks of texts [h, n articles]
 * D  texts       [n bytes of a record, record]
 *                  record = s id, s address from the site's root, s page, s title,
 *                  n 1 if the title is the headline, s kicker, [s line of the deck], [s block]
 * G  grams       [n units shared with the key before, k rest, n places, n bytes of the list]
 *                then the lists in the same order: the first place, then the gaps, each n
 * T  tails       [n units shared with the key before, k rest, n headlines]
 * </pre>
 *
 * <p>Keys are in the order of their units; a key is in the last shard whose first key is not above
 * it. Shards are closed at 32 KiB, blocks of texts at 16 KiB before compression; no list and no
 * record is divided. An archive has fewer than 2<sup>32</sup> units of text.
 */
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
