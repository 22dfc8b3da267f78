package org.campaignstats.stats.rollup;

import java.util.List;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.combination.Combination;

/**
 * What is to be combined: the statements of one key over a tree, and how they are to be read.
 *
 * @param tree the units
 * @param nodes the units with the groups of this key
 * @param statements the statements of the key
 * @param expectation whose own level is expected to report in this campaign
 * @param policy how much figures are trusted
 * @param silence how silence is read
 */
record Question(
        TreeIndex tree,
        Nodes nodes,
        KeyStatements statements,
        Expectation expectation,
        BoundsPolicy policy,
        Silence silence) {
    UnitStatements about(int unit) {
        return statements.about(unit);
    }

    /** The statements about a unit or a group. */
    UnitStatements aboutNode(int node) {
        return nodes.isGroup(node) ? nodes.aboutGroup(node) : about(nodes.unit(node));
    }

    /** The same without sums of activities, which give no total. */
    UnitStatements saidOfNode(int node) {
        return nodes.isGroup(node) ? nodes.aboutGroup(node) : statements.said(nodes.unit(node));
    }

    /** Whether anything was said about the own level of a node or its events. */
    boolean tellsOfOwnLevel(int node) {
        return saidOfNode(node).tellsOfOwnLevel() || !nodes.isGroup(node) && statements.sums(nodes.unit(node)) != null;
    }

    /** Whether a node is a unit whose own level is expected to report. */
    boolean isExpectedNode(int node) {
        return !nodes.isGroup(node) && expectation.isExpected(nodes.unit(node));
    }

    /** Whether a node can have units under it that are not in the tree, where a total of it is given. */
    boolean canHaveUnnamed(int node) {
        return !nodes.isGroup(node) && (nodes.isLeaf(node) || tree.isOpen());
    }

    Combination combination() {
        return statements.combination();
    }

    /** Whether the figures add up in the usual way. */
    boolean isSum() {
        return combination().equals(Combination.of(Additivity.ADDITIVE))
                || combination().equals(Combination.of(Additivity.STOCK));
    }

    /** What is known of a quantity that nobody spoke of: what is combined as a mean stays within the indicator's range. */
    Bounds unknown() {
        return combination().isMean() ? statements.indicator().range() : Bounds.UNKNOWN;
    }

    Bounds bounds(Statement statement) {
        return statements.indicator().bounds(statement.outcome().baseFigure(), policy);
    }

    List<Bounds> bounds(List<Statement> stated) {
        return switch (stated.size()) {
            case 0 -> List.of();
            case 1 -> List.of(bounds(stated.get(0)));
            default -> stated.stream().map(this::bounds).toList();
        };
    }

    List<Bounds> boundsOfNode(int node, Scope scope) {
        return bounds(aboutNode(node).of(scope));
    }

    /** Whether a report says that the parts of a node, or those of them that lie under it, do not overlap. */
    boolean isDisjoint(int node, boolean underIt) {
        UnitStatements about = aboutNode(node);
        return about.isComplete(Scope.WHOLE)
                || underIt && (about.isComplete(Scope.UNDER) || about.isComplete(Scope.GROUP));
    }

    /** The ids of the units that a group is of. */
    String nameOfGroup(int group) {
        return nodes.aboutGroup(group).of(Scope.GROUP).get(0).outcome().units().stream()
                .map(UnitId::text)
                .sorted()
                .collect(Collectors.joining(";"));
    }

    Question under(BoundsPolicy other) {
        return new Question(tree, nodes, statements, expectation, other, silence);
    }
}
