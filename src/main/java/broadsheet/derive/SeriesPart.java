package broadsheet.derive;

/**
 * Which part of a numbered series (系列报道、连载) an article says that it is.
 *
 * @param series name of the series, as the article has it
 * @param number its place, from 1; 上, 中 and 下 are 1 to 3
 * @param label the number as printed: {@code 之二}, {@code 下}, {@code ③}
 */
public record SeriesPart(String series, int number, String label) {}
