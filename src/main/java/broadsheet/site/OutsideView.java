package broadsheet.site;

/**
 * What is printed on a file that is no part of the site, such as a report for the archivist.
 *
 * <p>The rooms that make such files have their own views; their templates stand in a folder named
 * like the room.
 */
public non-sealed interface OutsideView extends View {}
