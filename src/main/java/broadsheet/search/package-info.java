/**
 * Builds the index that the browser searches, and specifies it well enough to write another reader.
 *
 * <p>In: issues with their summaries, in any order. Out: the files below, under {@code search/} of
 * the site, and texts of articles beside their pages. The room knows no view and no template; the
 * scripts that read the index are in {@code src/main/web/search} and share with it this text and
 * {@code src/test/contract/search}.
 *
 * <h2>The text</h2>
 *
 * <p>The text of an article is its fields in order: kicker, headline, each line of the deck, each
 * block; every field is folded ({@link broadsheet.text.Fold}), dropped when nothing is left, and
 * ended by one unit U+0000. A match never holds U+0000, so it lies within one field. A
 * <i>position</i> is an index into this text in UTF-16 units.
 *
 * <p>Articles are numbered from 0 by issue (date, publication, edition), within it by the length of
 * their text – 1000 units or more, 500, 250, less – and then as printed. Articles of one length
 * that follow each other make a <i>bundle</i>: of the longest one each, of the others three, six or
 * twelve, the last bundle of an issue's length having what is left. So the four numbers of articles
 * of an issue tell of each the number, the length and the bundle. A bundle's text is one JSON file:
 * {@link broadsheet.search.BundleTexts}.
 *
 * <h2>Parts</h2>
 *
 * <p>Of {@code n} issues the first {@code n - n mod 256} make one part, the next up to {@code n - n
 * mod 8} another, the rest a third; empty parts are left out. A new issue changes the last part, in
 * one of eight cases the last two. A part is named by the first eight bytes, in hexadecimal digits,
 * of a SHA-256 of which issues it has and how many articles of each length: while these stay,
 * numbers of articles and bundles do, and a corrected word changes only the files that tell of it.
 * A part's <i>seal</i>, made the same way of all that its issues hold, is another then. A reader
 * asks for files of a part with the seal behind a question mark ({@code g0.bin?0123456789abcdef}):
 * an address always means the same bytes, and may be kept for ever.
 *
 * <h2>Keys</h2>
 *
 * <ul>
 *   <li>A gram of two: any two neighbouring units of a field. Its positions are those of its first
 *       unit.
 *   <li>A gram of one: any unit. It has articles, not positions.
 *   <li>A word: U+0001 and a longest run of word characters of up to 32 units; a longer run has the
 *       keys U+0002 with its first and U+0003 with its last 32 units. Its positions are those where
 *       the units after the mark begin.
 *   <li>A tail of a headline, for suggestions only: the text from a position of the headline (not
 *       within a word) to the next punctuation, at least 2 and at most 12 units. In a part of more
 *       than 2000 articles a tail of one headline is cut behind the first unit that it shares with
 *       no other tail, and ends with U+0001 then; it is left out if it shares less than 2 units.
 * </ul>
 *
 * <p>A term with an ideograph is a substring: it stands where grams that cover it stand at their
 * distances. Any other term begins and ends where words do: its runs of word characters are looked
 * up as words, the rest as grams. Where only few bundles are left that may hold a term, a reader
 * looks at their texts, which it needs anyway to show them; where a list is one of bundles it has
 * to.
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
 * <p>All begin with {@code 'B' 'S'}, a letter for the kind, the version as a byte (7; a reader
 * refuses any other) and the CRC-32 (ISO 3309) of what follows in four bytes, the highest first.
 * Heads, labels, rows, reams and tails are gzip besides; a reader looks for its mark, since some
 * servers undo it. Below {@code search/}:
 *
 * <pre>
 * index.bin       H  labels of publications: [s id, s name, n articles]
 *                    k the commonest units of text, the commonest first
 *                    parts [8 bytes name, 8 bytes seal, n shards of grams,
 *                      [k first word of a shard of words], n articles, n bundles,
 *                      n bytes of frequent pairs, those]
 *                    files of issues [8 bytes name, n articles, n bundles]; issues behind those, the
 *                      newest: all if they are fewer than 4096, else 2048 to 4095
 * NAME/o.bin      O  issues: 2048 that follow each other from a multiple of that on
 *                    issues = [s publication], [n days since the issue before, the first since
 *                      0001-01-01, n number of its publication in that list × 2 (+ 1 if its folder
 *                      is named), s folder if named, four times n articles of a length]
 *                    a folder not named is {@code publication/yyyy/mm/dd/}; in it texts-1.json,
 *                    texts-2.json … are its bundles
 * PART/l.bin      L  labels of: publications, kinds, sections, districts, columns, bylines,
 *                      qualities = [s name, s slug, n articles], by name
 *                    months [s yyyy-mm, n articles]
 *                    [k first key of a shard of tails]
 * PART/rN.bin     R  rows of 1024 articles
 *                    columns, one n an article each: kind, section, district, column, quality
 *                      (numbers from 1 into the part's labels, 0 for none)
 *                    how many bylines of each article; then the bylines of all
 * PART/qN.bin     Q  reams, where a part has more than 16 files of rows: the rows of 64 files that
 *                      follow each other = [n bytes, those]
 * PART/gN.bin     G  bits: e(10) keys, then of each the gap to the mixed key before, r(f(2^32 /
 *                      shards, keys)), and its list; the first gap is from ceil(2^32 N / shards)
 * PART/xB-N.bin   X  bits: articles of a key whose mixed key has B as its highest byte
 * PART/yB-N.bin   Y  bits: positions of that key
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
 * <p>The <i>frequent pairs</i> of a part are those with lists elsewhere (see below), of more than
 * 8192 those with the longest: e(10) how many; 5 bits s; of each the highest 32 - s bits of its
 * mixed key, as gaps in r(f(2<sup>32 - s</sup>, how many)). Of keys that look the same then one is
 * told, and a few others look like it: they only tell what is worth asking for first.
 *
 * <p>The <i>mixed key</i> of a gram is 32 bits: first unit × 65536 + second, or the one unit, put
 * through the finalizer of MurmurHash3; it is in shard {@code floor(m × shards / 2^32)}. A word or
 * tail is in the last shard whose first key is not above it.
 *
 * <p>A <i>list</i> begins with two bits that tell its form. Numbers of articles and bundles are
 * those in the part.
 *
 * <pre>
 * 0 bundles    e(0) their number less 1, the gaps of their numbers in r(f(bundles of the part,
 *                their number))
 * 1 whole      e(10) bits that follow; articles, positions
 * 2 elsewhere  e(4) number N of the files xB-N and yB-N (none for a gram of one)
 *              e(10) how many articles; e(0) how many of the best follow, of each: e(10) its
 *                number, a bit if in kicker or deck, a bit if in the headline, e(0) how often in
 *                the body
 *
 * articles     of a gram of one: gaps of those that have it in the headline; gaps of those that
 *                have it in kicker or deck; a bit; gaps of those that have it in the body or, if
 *                the bit is 1, of those that do not
 * articles     of other keys: e(4) how often in heads; if at all, two times 5 bits parameter, and
 *                of each time: how much further its article is than that of the time before in
 *                r(the first), a bit: 1 in the headline, 0 in kicker or deck, its position in
 *                r(the second)
 *              gaps of the articles that have it in the body; if any, gaps of those among them,
 *                numbered from 0, that have it there more than once; of each of these e(0) how
 *                often, less 2
 * positions    in the body, if any: two times 5 bits parameter; of each article its first position
 *                in r(the first), then the gaps to the next ones in r(the second)
 *
 * gaps = e(4) how many; if any, 5 bits parameter, each gap in r(parameter)
 * </pre>
 *
 * <p>The best are the first ten in the order of hits for the key alone; the scripts' {@code
 * rank.js} and {@link broadsheet.search.Standing} tell it. They and the number of articles answer
 * the commonest questions without the list.
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
 */
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
