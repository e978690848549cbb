package broadsheet.derive.corrections;

/**
 * Why a correction is proposed.
 *
 * @param why in words
 */
public record Reason(String why) {}
