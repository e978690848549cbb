/**
 * Strings in, strings or tokens out: folding, encodings, Markdown, slugs, JSON.
 *
 * <p>In: strings or bytes. Out: {@link broadsheet.text.Slugs ASCII names}, {@link
 * broadsheet.text.Fold text folded for the search}, {@link broadsheet.text.EncodedText text whose
 * encoding was found out}, {@link broadsheet.text.MarkdownText plain blocks of Markdown}, {@link
 * broadsheet.text.JsonText JSON}, {@link broadsheet.text.Words how usual words are}, {@link
 * broadsheet.text.Pinyin how Han is read}, {@link broadsheet.text.LookAlikes what looks alike} and
 * {@link broadsheet.text.Misreadings where a look-alike would make better words}; for what is told
 * apart by a number, {@link broadsheet.text.Stamp stamps} and {@link broadsheet.text.Sha256
 * SHA-256}. It is the door of flexmark (MarkdownText and MarkdownInlines), ICU (Slugs, for scripts
 * other than Han; Words and Pairs, for its dictionary) and jackson-core (JsonText and JsonFault).
 * It knows nothing of newspapers, touches no file but its own tables, and imports no other room.
 * Stamps and digests belong to one thread; everything else is a pure function and safe to use from
 * many.
 */
@NullMarked
package broadsheet.text;

import org.jspecify.annotations.NullMarked;
