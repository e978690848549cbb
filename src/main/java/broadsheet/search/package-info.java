/**
 * Builds the index that the browser searches, and specifies it well enough to write another reader.
 *
 * <p>In: issues with their summaries, in any order. Out: the files below, under {@code search/} of
 * the site, and the texts of pages. The room knows no view and no template; the scripts that read
 * the index are in {@code src/main/web/search} and share with it this text and {@code
 * src/test/contract/search}.
 *
 * <h2>The text</h2>
 *
 * <p>Articles are numbered from 0 by issue (date, publication, edition) and then by their order in
 * the issue; pages too, where a page is one on which articles begin. The text of an article is its
 * fields in order: kicker, headline, each line of the deck, each block; every field is folded
 * ({@link broadsheet.text.Fold}), dropped when nothing is left, and ended by one unit U+0000. A
 * match never holds U+0000, so it lies within one field.
 *
 * <h2>Parts</h2>
 *
 * <p>Of {@code n} issues the first {@code n - n mod 256} make one part, the next up to {@code n - n
 * mod 8} another, the rest a third; empty parts are left out. A new issue changes the last part, in
 * one of eight cases the last two. The text of a part is the texts of its articles, one after the
 * other, each page from the next multiple of 256 units on; a <i>place</i> is an index into it in
 * UTF-16 units, a <i>cell</i> 256 places. A part is named by the first eight bytes, in hexadecimal
 * digits, of a SHA-256 of what its issues hold: a name's files never change.
 *
 * <h2>Keys</h2>
 *
 * <ul>
 *   <li>A gram of two: any two neighbouring units of a field. Its places are those of its first
 *       unit.
 *   <li>A gram of one: any unit. It has articles, not places.
 *   <li>A word: U+0001 and a longest run of word characters of up to 32 units; a longer run has the
 *       keys U+0002 with its first and U+0003 with its last 32 units. Its places are those where
 *       the units after the mark begin.
 *   <li>A tail of a headline, for suggestions only: the text from a place of the headline (not
 *       within a word) to the next punctuation, at least 2 and at most 12 units. In a part of more
 *       than 2000 articles a tail of one headline is cut behind the first unit that it shares with
 *       no other tail, and ends with U+0001 then; it is left out if it shares less than 2 units.
 * </ul>
 *
 * <p>A term with an ideograph is a substring: it stands where grams that cover it stand at their
 * distances. Any other term begins and ends where words do: its runs of word characters are looked
 * up as words, the rest as grams. Where only few pages are left that may hold a term, a reader
 * looks at their texts, which it needs anyway to show them; where a list is one of pages it has to.
 *
 * <h2>Shapes</h2>
 *
 * <p><i>n</i> is an unsigned number in bytes of seven bits, lowest first, the high bit set on all
 * but the last. <i>s</i> is {@code n} bytes of UTF-8. <i>k</i> is {@code n} UTF-16 units, each an
 * {@code n} (halves of a character occur). {@code [x]} is an {@code n} and so many {@code x}.
 *
 * <p>Bits stand with the highest bit of a byte first. <i>r(k)</i> is a Rice code: the quotient by
 * 2<sup>k</sup> as so many ones and a zero, then the rest in k bits. <i>e(j)</i> is an exponential
 * Golomb code: of v + 2<sup>j</sup>, which has m + 1 bits, m - j ones and a zero, then its lowest m
 * bits. <i>f(u, c)</i> is the parameter {@code floor(log2(floor(11 u / (16 c))))}, 0 if that is
 * less than 0: good for c numbers below u. Gaps are those between ascending numbers, less 1; the
 * first gap is the first number.
 *
 * <h2>Files</h2>
 *
 * <p>All begin with {@code 'B' 'S'}, a letter for the kind, the version as a byte (3; a reader
 * refuses any other) and the CRC-32 (ISO 3309) of what follows in four bytes, the highest first.
 * Heads, labels, rows and tails are gzip besides; a reader looks for its mark, since some servers
 * undo it. Below {@code search/}:
 *
 * <pre>
 * index.bin       H  labels of publications: [s id, s name, n articles]
 *                    k the commonest units of text, the commonest first
 *                    parts [8 bytes name, n shards of grams, [k first word of a shard of words],
 *                      issues [n days since the issue before, the first since 0001-01-01,
 *                        n publication from 1, n pages × 2 (+ 1 if their texts are named),
 *                        n articles, s path of each page's text if named, n cells of each page]]
 *                    a text not named is {@code publication/yyyy/mm/dd/01.json}, 02 …
 * PART/l.bin      L  labels of: publications, kinds, sections, districts, columns, bylines,
 *                      qualities = [s name, s slug, n articles], by name
 *                    months [s yyyy-mm, n articles]
 *                    [k first key of a shard of tails]
 * PART/rN.bin     R  rows of whole issues, until there are 1024 or more
 *                    [n articles on the page]
 *                    columns, one n an article each: kind, section, district, column, quality
 *                      (numbers from 1 into the part's labels, 0 for none)
 *                    how many bylines of each article; then the bylines of all
 *                    columns: units of kicker, headline, deck, body with their U+0000
 * PART/gN.bin     G  bits: e(10) keys, then of each the gap to the mixed key before, r(f(2^32 /
 *                      shards, keys)), and its list; the first gap is from ceil(2^32 N / shards)
 * PART/xB-N.bin   X  bits: a long list of a key whose mixed key has B as its highest byte
 * PART/wN.bin     W  n keys, of each: n units shared with the key before, k rest, n bytes of its list
 *                    then the lists in the same order, each from a whole byte on
 * PART/tN.bin     T  n keys, of each: n units shared with the key before, k rest, n headlines
 * PART/p.bin      P  hints: [k first key of a shard of sounds], [the same of corrected readings]
 * PART/sN.bin     S  sounds: n keys, of each: n units shared with the key before, k rest, n articles
 * PART/cN.bin     C  corrected readings: the same
 * syllables.bin   K  [s syllable, characters = n how many, each by its gap, the first gap from 0]
 * look-alikes.bin K  three times [n gap of a character, characters that follow it by their gaps]
 * </pre>
 *
 * <p>The <i>mixed key</i> of a gram is 32 bits: first unit × 65536 + second, or the one unit, put
 * through the finalizer of MurmurHash3; it is in shard {@code floor(m × shards / 2^32)}. A word or
 * tail is in the last shard whose first key is not above it.
 *
 * <p>A <i>list</i> begins with two bits that tell its form:
 *
 * <pre>
 * 0 pages      e(0) their number less 1, the gaps of their numbers in the part in r(f(pages of the
 *                part, their number))
 * 1 places     e(10) bits that follow; gaps
 * 2 articles   e(10) bits that follow; gaps of the articles, of those that have the unit in the
 *                headline, of those that have it in kicker or deck, of those that do not have it
 *                in the body
 * 3 elsewhere  e(4) number N of the file xB-N that has the list
 *              gaps = e(4) how many, 5 bits parameter, each gap in r(parameter)
 * </pre>
 *
 * <h2>Hints</h2>
 *
 * <p>No answer to a query needs them; a reader brings them while something is typed, or when little
 * was found.
 *
 * <p>The key of a <i>sound</i> is a spelling in pinyin without tones, U+0000, a letter and a word:
 * d for a district, c a column, s a section, b a byline, t a term of headlines. The spellings of a
 * word are all its letters (at most 18) and the first letters of its syllables, of 2 letters or
 * more; names have further readings of their characters. Each beginning of two letters has besides,
 * as if they were a spelling of theirs, its ten commonest words. A term is a run of 2 to 8
 * ideographs that no longer run of the part replaces; of too many the commonest are told, so the
 * number of headlines is that of the parts that tell it.
 *
 * <p>The key of a <i>corrected reading</i> is what a reader asks for, U+0000, and what to look for
 * besides: printed and corrected words, each for the other, with the character before or the one
 * behind. A look-alike pair stands under its first character; the first list has pairs each of
 * which is the other's likest, the second those of which one is, the third all others.
 *
 * <p>Texts of pages are JSON beside the pages: {@link broadsheet.search.PageTexts}.
 */
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
