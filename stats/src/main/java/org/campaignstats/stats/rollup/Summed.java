package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;

/**
 * Figures that sum: whole = own + under, under = the sum of the children.
 *
 * <p>Two passes. Up, every total is what its parts give, met with what was filed. Down, a total narrows its parts: each
 * to what the others leave of it. Both are linear in the number of units, and on a tree they give the tightest bounds
 * that the statements imply.
 */
final class Summed implements Combination {
    @Override
    public Combined combine(Question question) {
        return new Passes(question).run();
    }

    @Override
    public boolean sumsUp() {
        return true;
    }

    /** The working state of one combination. */
    private static final class Passes {
        private final Question question;
        private final TreeIndex tree;
        private final Combined result;
        private final boolean[] totalGivenAtOrAbove;

        Passes(Question question) {
            this.question = question;
            this.tree = question.tree();
            this.result = new Combined(tree.size());
            this.totalGivenAtOrAbove = new boolean[tree.size()];
        }

        Combined run() {
            for (int u = 0; u < tree.size(); u++) {
                totalGivenAtOrAbove[u] =
                        question.about(u).givesTotal() || tree.hasParent(u) && totalGivenAtOrAbove[tree.parent(u)];
            }
            for (int u = tree.size() - 1; u >= 0; u--) {
                up(u);
            }
            for (int u = 0; u < tree.size(); u++) {
                down(u);
            }
            return result;
        }

        // ---- up

        private void up(int u) {
            result.own[u] = own(u);
            result.under[u] = met(u, Discrepancy.About.UNDER, question.bounds(u, Scope.UNDER), partsBelow(u));
            Bounds computed = result.own[u].plus(result.under[u]);
            result.whole[u] = met(u, Discrepancy.About.WHOLE, question.bounds(u, Scope.WHOLE), computed);
        }

        private Bounds own(int u) {
            UnitStatements about = question.about(u);
            if (!about.tellsOfOwnLevel()) {
                boolean silentIsZero = question.silence() == Silence.ZERO && !totalGivenAtOrAbove[u];
                return question.expectation().isExpected(u) && !silentIsZero ? Bounds.UNKNOWN : Bounds.ZERO;
            }
            List<Bounds> stated = question.bounds(u, Scope.OWN);
            Bounds events = events(u, about);
            List<Bounds> all = new ArrayList<>(stated);
            all.add(events);
            Settled settled = Settled.of(all);
            settled.conflict().ifPresent(c -> {
                boolean twice = stated.containsAll(List.of(c.first(), c.second()));
                contradiction(
                        u,
                        Discrepancy.About.OWN,
                        Optional.empty(),
                        twice,
                        twice ? c : againstEvents(c, stated, events));
            });
            return settled.bounds();
        }

        /** Where own figures agree, what they leave against the events; else the own figure that is furthest from them. */
        private static Settled.Conflict againstEvents(Settled.Conflict furthest, List<Bounds> stated, Bounds events) {
            Settled own = Settled.of(stated);
            if (own.conflict().isEmpty()) {
                return new Settled.Conflict(own.bounds(), events);
            }
            return new Settled.Conflict(
                    stated.contains(furthest.first()) ? furthest.first() : furthest.second(), events);
        }

        /** What its activities say of a unit's own level: at least their sum, or just that where all are listed. */
        private Bounds events(int u, UnitStatements about) {
            BoundsSum sum = new BoundsSum();
            BoundsSum withUnlisted = new BoundsSum();
            Bounds largestUnlisted = Bounds.UNKNOWN;
            for (Map.Entry<Optional<ActivityId>, List<Statement>> event :
                    about.events().entrySet()) {
                List<Bounds> stated =
                        event.getValue().stream().map(question::bounds).toList();
                if (event.getKey().isEmpty()) {
                    stated.forEach(withUnlisted::add);
                    largestUnlisted = stated.stream()
                            .max((a, b) -> a.lower().compareTo(b.lower()))
                            .orElseThrow();
                    continue;
                }
                Settled settled = Settled.of(stated);
                settled.conflict().ifPresent(c -> contradiction(u, Discrepancy.About.EVENT, event.getKey(), true, c));
                sum.add(settled.bounds());
                withUnlisted.add(settled.bounds());
            }
            Bounds atLeast = Bounds.atLeast(sum.total().lower().max(largestUnlisted.lower()));
            boolean complete = about.listsAllEvents() && !about.events().isEmpty();
            return complete ? atLeast.intersect(withUnlisted.total()).orElseThrow() : atLeast;
        }

        private Bounds partsBelow(int u) {
            boolean unnamedRest = question.about(u).givesTotal() && (tree.isLeaf(u) || tree.isOpen());
            BoundsSum sum = children(u);
            if (unnamedRest) {
                sum.add(Bounds.UNKNOWN);
            }
            return sum.total();
        }

        private BoundsSum children(int u) {
            BoundsSum sum = new BoundsSum();
            for (int c = tree.firstChild(u); c < tree.end(u); c = tree.end(c)) {
                sum.add(result.whole[c]);
            }
            return sum;
        }

        /** What was filed, settled among itself, met with what the parts give; the hull of both where they miss. */
        private Bounds met(int u, Discrepancy.About about, List<Bounds> filed, Bounds computed) {
            if (filed.isEmpty()) {
                return computed;
            }
            Settled settled = Settled.of(filed);
            settled.conflict().ifPresent(c -> contradiction(u, about, Optional.empty(), true, c));
            return settled.bounds().intersect(computed).orElseGet(() -> {
                Settled.Conflict conflict = new Settled.Conflict(settled.bounds(), computed);
                contradiction(u, about, Optional.empty(), false, conflict);
                return settled.bounds().hull(computed);
            });
        }

        private void contradiction(
                int u, Discrepancy.About about, Optional<ActivityId> activity, boolean twice, Settled.Conflict c) {
            result.contradiction(u, new Discrepancy(about, activity, twice, c.first(), c.second(), false, List.of()));
        }

        // ---- down

        /** A unit that contradicts itself is not narrowed and passes nothing down. */
        private void down(int u) {
            if (result.isContradicted(u)) {
                return;
            }
            Bounds own = result.own[u];
            Bounds under = result.under[u];
            BoundsSum children = children(u);
            result.own[u] = narrowed(own, result.whole[u].minus(under));
            result.under[u] = narrowed(under, result.whole[u].minus(own));
            result.narrowedOwn[u] = !result.own[u].equals(own);
            result.narrowedUnder[u] = !result.under[u].equals(under);
            if (tree.isLeaf(u)) {
                return;
            }
            if (question.about(u).givesTotal() && tree.isOpen()) {
                children.add(Bounds.UNKNOWN);
            }
            for (int c = tree.firstChild(u); c < tree.end(u); c = tree.end(c)) {
                if (!result.isContradicted(c)) {
                    Bounds up = result.whole[c];
                    result.whole[c] = narrowed(up, result.under[u].minus(children.without(up)));
                }
            }
        }

        private static Bounds narrowed(Bounds bounds, Optional<Bounds> leftByOthers) {
            Bounds left = leftByOthers.orElseThrow(IllegalStateException::new);
            return bounds.intersect(left).orElseThrow(IllegalStateException::new);
        }
    }
}
