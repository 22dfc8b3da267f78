package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;

/**
 * Combines the statements of one key over a tree, whatever its kind: whole = own + under, under = the children together.
 *
 * <p>Two passes, each linear in the number of nodes. Up, every total is what its parts give, met with what was filed and
 * with what other keys say of it. Down, a total narrows its parts: each to what the others leave of it. For figures that
 * add up these are, on a tree, the tightest bounds that the statements imply.
 */
final class Passes {
    private final Question question;
    private final Evidence evidence;
    private final Nodes nodes;
    private final Combination combination;
    private final Bounds unknown;
    private final Combined result;
    private final boolean[] totalGivenAtOrAbove;
    private final boolean[] hasOwn;
    private final SharedParts shared;
    private final boolean[][] disputedParts;

    private Passes(Question question, Evidence evidence) {
        this.question = question;
        this.evidence = evidence;
        this.nodes = question.nodes();
        this.combination = question.combination();
        this.unknown = question.unknown();
        this.result = new Combined(nodes.size());
        this.totalGivenAtOrAbove = new boolean[nodes.size()];
        this.hasOwn = new boolean[nodes.size()];
        this.shared = new SharedParts(question, result);
        this.disputedParts = new boolean[evidence.parts().size()][nodes.size()];
    }

    /** Bounds and discrepancies of every unit. */
    static Combined over(Question question, Evidence evidence) {
        return new Passes(question, evidence).run().byUnit(question);
    }

    private Combined run() {
        for (int u = 0; u < nodes.size(); u++) {
            totalGivenAtOrAbove[u] = givesTotal(u) || nodes.hasParent(u) && totalGivenAtOrAbove[nodes.parent(u)];
        }
        for (int u = nodes.size() - 1; u >= 0; u--) {
            up(u);
        }
        if (!combination.isMean()) {
            for (int u = 0; u < nodes.size(); u++) {
                down(u);
            }
        }
        return result;
    }

    private boolean givesTotal(int u) {
        return question.aboutNode(u).givesTotal() || !nodes.isGroup(u) && evidence.partsGiveTotal(nodes.unit(u));
    }

    // ---- up

    private void up(int u) {
        Bounds nothing = combination.isMean() ? unknown : Bounds.ZERO;
        Optional<Bounds> own = own(u);
        hasOwn[u] = own.isPresent();
        result.own[u] = own.orElse(nothing);
        List<Part> below = partsBelow(u);
        if (below.isEmpty()) {
            result.under[u] = nothing;
            result.whole[u] = met(u, Quantity.WHOLE, boundsFiled(u, Scope.WHOLE), result.own[u], false);
            return;
        }
        Bounds under = within(combinationAt(u, true).together(below));
        if (shared.areAt(u, false)) {
            under = shared.countedOnce(u, false, under, this::part, lowerSum(below));
        }
        result.under[u] = met(u, Quantity.UNDER, boundsOfUnder(u), under, true);
        Bounds whole = within(combinationAt(u, false).together(parts(u)));
        if (shared.areAt(u, true)) {
            BigDecimal sum = result.own[u].lower().add(result.under[u].lower());
            whole = shared.countedOnce(u, true, whole, p -> p == u ? result.own[u] : result.under[u], sum);
        }
        result.whole[u] = met(u, Quantity.WHOLE, boundsFiled(u, Scope.WHOLE), whole, true);
    }

    /** How the parts combine: where a report says that no two of them overlap, as disjoint ones do. */
    private Combination combinationAt(int u, boolean underIt) {
        return question.isDisjoint(u, underIt) ? combination.whereDisjoint() : combination;
    }

    private Bounds within(Bounds bounds) {
        return bounds.intersect(unknown).orElse(bounds);
    }

    private List<Bounds> boundsFiled(int u, Scope scope) {
        return question.boundsOfNode(u, scope);
    }

    /** A figure of a group is of the units in it. */
    private List<Bounds> boundsOfUnder(int u) {
        return boundsFiled(u, nodes.isGroup(u) ? Scope.GROUP : Scope.UNDER);
    }

    /** The own level; empty where there is none. */
    private Optional<Bounds> own(int u) {
        UnitStatements about = question.aboutNode(u);
        boolean told = about.tellsOfOwnLevel() || !nodes.isGroup(u) && evidence.partsTellOfOwnLevel(nodes.unit(u));
        if (!told && !question.isExpectedNode(u)) {
            return Optional.empty();
        }
        boolean silentIsZero = question.silence() == Silence.ZERO && !totalGivenAtOrAbove[u] && !combination.isMean();
        if (!told && silentIsZero) {
            return Optional.of(Bounds.ZERO);
        }
        List<Bounds> stated = boundsFiled(u, Scope.OWN);
        Bounds events = new EventFigures(question, u, result).bounds();
        List<Bounds> all = new ArrayList<>(stated);
        all.add(events);
        Settled settled = Settled.of(all, unknown);
        settled.conflict().ifPresent(c -> {
            boolean twice = stated.containsAll(List.of(c.first(), c.second()));
            contradiction(u, Discrepancy.About.OWN, twice, twice ? c : againstEvents(c, stated, events));
        });
        return Optional.of(metWithOthers(u, Quantity.OWN, settled.bounds(), true));
    }

    /** Where own figures agree, what they leave against the events; else the own figure that is furthest from them. */
    private Settled.Conflict againstEvents(Settled.Conflict furthest, List<Bounds> stated, Bounds events) {
        Settled own = Settled.of(stated, unknown);
        if (own.conflict().isEmpty()) {
            return new Settled.Conflict(own.bounds(), events);
        }
        return new Settled.Conflict(stated.contains(furthest.first()) ? furthest.first() : furthest.second(), events);
    }

    /** The units under a node, and a rest that nobody named where there may be one. */
    private List<Part> partsBelow(int u) {
        List<Part> parts = new ArrayList<>();
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            parts.add(new Part(part(c), weight(Quantity.WHOLE, c)));
        }
        if (givesTotal(u) && question.canHaveUnnamed(u)) {
            parts.add(Part.of(unknown));
        }
        return parts;
    }

    private Bounds part(int child) {
        return result.whole[child];
    }

    private static BigDecimal lowerSum(List<Part> parts) {
        return parts.stream().map(p -> p.bounds().lower()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The own level, where there is one, and what lies under it. */
    private List<Part> parts(int u) {
        Part under = new Part(result.under[u], weight(Quantity.UNDER, u));
        return hasOwn[u] ? List.of(new Part(result.own[u], weight(Quantity.OWN, u)), under) : List.of(under);
    }

    private Bounds weight(Quantity quantity, int u) {
        return nodes.isGroup(u) ? Bounds.UNKNOWN : evidence.weight(quantity, nodes.unit(u));
    }

    /** What was filed, settled among itself, met with what the parts give; the hull of both where they miss. */
    private Bounds met(int u, Quantity quantity, List<Bounds> filed, Bounds computed, boolean recomputed) {
        Bounds expected = recomputed ? recomputed(u, quantity, computed) : computed;
        if (filed.isEmpty()) {
            return metWithOthers(u, quantity, expected, false);
        }
        Settled settled = Settled.of(filed, unknown);
        settled.conflict().ifPresent(c -> contradiction(u, quantity.about(), true, c));
        Bounds met = settled.bounds().intersect(expected).orElseGet(() -> {
            contradiction(u, quantity.about(), false, new Settled.Conflict(settled.bounds(), expected));
            return settled.bounds().hull(expected);
        });
        return metWithOthers(u, quantity, met, false);
    }

    /** A rate is its numerator by its denominator where both are known, whatever the rates of the parts. */
    private Bounds recomputed(int u, Quantity quantity, Bounds computed) {
        if (nodes.isGroup(u)) {
            return computed;
        }
        Bounds quotient = evidence.quotient(quantity, nodes.unit(u));
        return quotient.isUnknown() ? computed : computed.intersect(quotient).orElse(quotient);
    }

    /** Meets a quantity with what other keys say of it: what it is a quotient of, its parts, what it is a part of. */
    private Bounds metWithOthers(int u, Quantity quantity, Bounds said, boolean againstQuotient) {
        if (nodes.isGroup(u)) {
            return said;
        }
        int unit = nodes.unit(u);
        Bounds bounds = said;
        if (againstQuotient) {
            bounds = meet(u, bounds, evidence.quotient(quantity, unit), quantity.about(), "");
        }
        for (int i = 0; i < evidence.parts().size(); i++) {
            bounds = metWithParts(u, quantity, bounds, evidence.parts().get(i), disputedParts[i]);
        }
        bounds = meet(u, bounds, ofParts(u, quantity), Discrepancy.About.BREAKDOWN, "");
        return bounds.intersect(evidence.limit(quantity, unit)).orElse(bounds);
    }

    /** Where parts contradicted a figure at or below a node, both readings of it stand: the parts narrow it no more. */
    private Bounds metWithParts(int u, Quantity quantity, Bounds said, Evidence.OfParts parts, boolean[] disputed) {
        Bounds given = parts.bounds().of(quantity)[nodes.unit(u)];
        for (int c = nodes.firstChild(u); c < nodes.end(u) && !disputed[u]; c = nodes.end(c)) {
            disputed[u] = disputed[c];
        }
        boolean apart = said.intersect(given).isEmpty();
        if (disputed[u] && (!apart || result.isDisputed(u, parts.what()))) {
            return said;
        }
        disputed[u] |= apart;
        return meet(u, said, given, Discrepancy.About.BREAKDOWN, parts.what());
    }

    private Bounds meet(int u, Bounds said, Bounds given, Discrepancy.About about, String what) {
        if (given.contains(said)) {
            return said;
        }
        return said.intersect(given).orElseGet(() -> {
            result.contradiction(u, Discrepancy.of(about, what, said, given));
            return said.hull(given);
        });
    }

    /** What figures that are said to be parts of this one, of the same indicator, say at least of it. */
    private Bounds ofParts(int u, Quantity quantity) {
        BigDecimal largest = question.aboutNode(u).partsOf(quantity.scope()).stream()
                .map(s -> question.bounds(s).lower())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return combination.isMean() ? Bounds.UNKNOWN : Bounds.atLeast(largest);
    }

    private void contradiction(int u, Discrepancy.About about, boolean twice, Settled.Conflict c) {
        result.contradiction(
                u,
                twice
                        ? Discrepancy.saidTwice(about, c.first(), c.second())
                        : Discrepancy.of(about, "", c.first(), c.second()));
    }

    // ---- down

    /** A unit that contradicts itself is not narrowed and passes nothing down. */
    private void down(int u) {
        if (result.isContradicted(u)) {
            return;
        }
        List<Part> below = partsBelow(u);
        narrowOwnAndUnder(u, below.isEmpty());
        if (nodes.isLeaf(u)) {
            return;
        }
        boolean uncounted = shared.areAt(u, false);
        Bounds total = uncounted ? result.under[u].plus(shared.repeated(u, false)) : result.under[u];
        if (uncounted) {
            below.add(Part.of(shared.uncounted(u)));
        }
        List<Bounds> left = combinationAt(u, true).left(total, below);
        int at = 0;
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (!result.isContradicted(c)) {
                result.whole[c] = narrowed(result.whole[c], left.get(at));
            }
            at++;
        }
    }

    private void narrowOwnAndUnder(int u, boolean isOwnAlone) {
        if (isOwnAlone && !hasOwn[u]) {
            return;
        }
        List<Part> parts =
                new ArrayList<>(isOwnAlone ? List.of(new Part(result.own[u], weight(Quantity.OWN, u))) : parts(u));
        Bounds total = result.whole[u];
        if (shared.areAt(u, true)) {
            total = total.plus(shared.repeated(u, true));
            parts.add(Part.of(shared.uncounted(u)));
        }
        List<Bounds> left = combinationAt(u, false).left(total, parts);
        Bounds own = result.own[u];
        Bounds under = result.under[u];
        if (hasOwn[u]) {
            result.own[u] = narrowed(own, left.get(0));
        }
        if (!isOwnAlone) {
            result.under[u] = narrowed(under, left.get(hasOwn[u] ? 1 : 0));
        }
        result.narrowedOwn[u] = !result.own[u].equals(own);
        result.narrowedUnder[u] = !result.under[u].equals(under);
    }

    private static Bounds narrowed(Bounds bounds, Bounds left) {
        return bounds.intersect(left).orElse(bounds);
    }
}
