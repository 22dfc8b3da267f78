package org.campaignstats.stats.rollup;

import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;

/**
 * What is to be combined: the statements of one key over a tree, and how they are to be read.
 *
 * @param tree the units
 * @param statements the statements of the key
 * @param expectation whose own level is expected to report in this campaign
 * @param policy how much figures are trusted
 * @param silence how silence is read
 */
record Question(
        TreeIndex tree, KeyStatements statements, Expectation expectation, BoundsPolicy policy, Silence silence) {
    UnitStatements about(int unit) {
        return statements.about(unit);
    }

    Bounds bounds(Statement statement) {
        return statements.indicator().bounds(statement.outcome().baseFigure(), policy);
    }

    List<Bounds> bounds(int unit, Scope scope) {
        List<Statement> stated = about(unit).of(scope);
        return stated.isEmpty() ? List.of() : stated.stream().map(this::bounds).toList();
    }

    Question under(BoundsPolicy other) {
        return new Question(tree, statements, expectation, other, silence);
    }
}
