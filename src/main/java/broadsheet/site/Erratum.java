package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a word that an editor corrected (订正).
 *
 * @param id its anchor
 * @param mark anchor of the corrected word in the text; null when the text does not show it
 * @param printed as printed
 * @param corrected as corrected; null when the words were taken away
 * @param why the editor's reason, or null
 * @param line the printed line
 */
public record Erratum(
    String id,
    @Nullable String mark,
    String printed,
    @Nullable String corrected,
    @Nullable String why,
    Link line) {}
