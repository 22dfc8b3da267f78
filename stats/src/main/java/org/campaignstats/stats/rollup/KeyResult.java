package org.campaignstats.stats.rollup;

import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;

/** Everything that was worked out for one key, from which the figure of each unit is read. */
final class KeyResult {
    final Question question;
    final Combined combined;
    final Numbers numbers;
    final UnitReport[] reports;
    private final boolean[] told;

    private KeyResult(Question question) {
        Combination combination =
                Combination.of(question.statements().indicator().additivity());
        this.question = question;
        this.combined = combination.combine(question);
        if (combined.hasContradictions()) {
            combined.markCertain(combination.combine(question.under(BoundsPolicy.CAUTIOUS)));
        }
        this.numbers = new Numbers(question, combination.sumsUp());
        this.reports = new UnitReport[question.tree().size()];
        this.told = new boolean[reports.length];
        for (int u = reports.length - 1; u >= 0; u--) {
            reports[u] = UnitReport.of(question, u);
            told[u] |= !question.about(u).all().isEmpty();
            if (told[u] && combination.sumsUp() && question.tree().hasParent(u)) {
                told[question.tree().parent(u)] = true;
            }
        }
    }

    /** Whether anything was stated about a unit or one below it. */
    boolean isTold(int u) {
        return told[u];
    }

    static KeyResult of(Question question) {
        return new KeyResult(question);
    }

    RolledPart own(int u) {
        UnitStatements about = question.about(u);
        Bounds bounds = combined.own[u];
        boolean number = tellsNumber(about.of(Scope.OWN)) || tellsNumber(about.of(Scope.EVENT));
        return new RolledPart(bounds, number ? RolledPart.Basis.STATED : ownUnstated(u, bounds));
    }

    private RolledPart.Basis ownUnstated(int u, Bounds bounds) {
        if (combined.narrowedOwn[u]) {
            return RolledPart.Basis.DIFFERENCE;
        }
        if (question.about(u).tellsOfOwnLevel()) {
            return RolledPart.Basis.STATED;
        }
        if (!question.expectation().isExpected(u)) {
            return RolledPart.Basis.NONE;
        }
        return bounds.isPoint() ? RolledPart.Basis.SILENCE : RolledPart.Basis.UNSTATED;
    }

    RolledPart under(int u) {
        Bounds bounds = combined.under[u];
        if (tellsNumber(question.about(u).of(Scope.UNDER))) {
            return new RolledPart(bounds, RolledPart.Basis.STATED);
        }
        if (combined.narrowedUnder[u]) {
            return new RolledPart(bounds, RolledPart.Basis.DIFFERENCE);
        }
        return new RolledPart(bounds, bounds.isUnknown() ? RolledPart.Basis.UNSTATED : RolledPart.Basis.SUM);
    }

    private static boolean tellsNumber(List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.outcome().figure().figure().isNumeric());
    }
}
