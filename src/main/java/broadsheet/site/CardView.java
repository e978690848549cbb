package broadsheet.site;

/**
 * The picture that other sites show where somebody shares a page; it is drawn and has no template.
 *
 * @param publication name of the newspaper
 * @param date of the issue, in words
 * @param over the line over the headline; empty when there is none
 * @param headline what the page is about
 * @param foot where it stands: printed page, column, district, archive
 */
public record CardView(String publication, String date, String over, String headline, String foot)
    implements View {}
