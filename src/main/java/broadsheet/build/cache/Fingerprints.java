package broadsheet.build.cache;

/**
 * What the products of a build depend on besides the issues.
 *
 * @param tool names the program and the Java that runs it
 * @param reading names what reading an issue depends on: the configuration
 * @param printing names what pages depend on besides: words, templates, publications
 */
public record Fingerprints(String tool, String reading, String printing) {}
