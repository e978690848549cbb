/**
 * What articles are about, and which earlier articles were about the same.
 *
 * <p>In: of each issue an {@link broadsheet.derive.topics.IssueTopics}, about fifty bytes an
 * article, made on any core in any order. Out: {@link broadsheet.derive.topics.Backgrounds}, which
 * gives of each article the earlier ones that share its topics. Only what came before counts, so
 * that a new issue changes nothing of the issues before it.
 *
 * <p>Nothing here reads a text but that of the issue at hand, opens a file or depends on the order
 * in which issues were read. The weights are those of Karen Spärck Jones, <i>A statistical
 * interpretation of term specificity</i> (1972).
 */
@NullMarked
package broadsheet.derive.topics;

import org.jspecify.annotations.NullMarked;
