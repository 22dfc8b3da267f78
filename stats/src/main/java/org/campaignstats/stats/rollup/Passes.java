package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;
import org.jspecify.annotations.Nullable;

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
    private final Bounds nothing;
    private final Combined result;
    private final boolean[] totalGivenAtOrAbove;
    /** Whether a node may hold more than the units under it, which nobody named. */
    private final boolean[] hasRest;

    private final boolean[] hasOwn;
    private final OwnFigures ownFigures;
    private final Meeting meeting;
    private final SharedParts shared;
    /** Null where no node of the key can be plain. */
    private final @Nullable PlainNodes plain;

    private Passes(Question question, Evidence evidence) {
        this.question = question;
        this.evidence = evidence;
        this.nodes = question.nodes();
        this.combination = question.combination();
        this.unknown = question.unknown();
        this.nothing = combination.isMean() ? unknown : Bounds.ZERO;
        this.result = new Combined(nodes.size());
        this.totalGivenAtOrAbove = new boolean[nodes.size()];
        this.hasRest = new boolean[nodes.size()];
        this.hasOwn = new boolean[nodes.size()];
        this.ownFigures = new OwnFigures(question, evidence, result);
        this.meeting = new Meeting(question, evidence, result);
        this.shared = new SharedParts(question, result);
        this.plain = PlainNodes.areIn(question, evidence) ? new PlainNodes(question, result, hasOwn) : null;
    }

    /** Bounds and discrepancies of every unit. */
    static Combined over(Question question, Evidence evidence) {
        Combined result = new Passes(question, evidence).run().byUnit(question);
        result.compact();
        return result;
    }

    private Combined run() {
        for (int u = 0; u < nodes.size(); u++) {
            boolean total = givesTotal(u);
            hasRest[u] = total && question.canHaveUnnamed(u);
            totalGivenAtOrAbove[u] = total || nodes.hasParent(u) && totalGivenAtOrAbove[nodes.parent(u)];
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
        return question.saidOfNode(u).givesTotal() || !nodes.isGroup(u) && evidence.partsGiveTotal(nodes.unit(u));
    }

    private boolean isOwnAlone(int u) {
        return nodes.isLeaf(u) && !hasRest[u];
    }

    // ---- up

    private void up(int u) {
        if (plain != null && plain.up(u, totalGivenAtOrAbove[u], hasRest[u])) {
            return;
        }
        Optional<Bounds> own = ownFigures.at(u, totalGivenAtOrAbove[u]);
        hasOwn[u] = own.isPresent();
        result.own.set(u, hasOwn[u] ? meeting.ofOwnLevel(u, own.get()) : nothing);
        if (isOwnAlone(u)) {
            result.under.set(u, nothing);
            result.whole.set(u, meeting.ofTotal(u, Quantity.WHOLE, List.of(), result.own.get(u)));
            return;
        }
        Bounds under = meeting.recomputed(u, Quantity.UNDER, below(u));
        result.under.set(u, meeting.ofTotal(u, Quantity.UNDER, filedUnder(u), under));
        Bounds whole = meeting.recomputed(u, Quantity.WHOLE, ownAndBelow(u));
        result.whole.set(u, meeting.ofTotal(u, Quantity.WHOLE, question.boundsOfNode(u, Scope.WHOLE), whole));
    }

    /** A figure of a group is of the units in it. */
    private List<Bounds> filedUnder(int u) {
        return question.boundsOfNode(u, nodes.isGroup(u) ? Scope.GROUP : Scope.UNDER);
    }

    private Bounds below(int u) {
        if (nodes.isLeaf(u)) {
            return unknown;
        }
        List<Part> parts = partsBelow(u);
        Bounds under = within(combinationAt(u, true).together(parts));
        return shared.areAt(u, false)
                ? shared.countedOnce(u, false, under, c -> result.whole.get(c), lowerSum(parts))
                : under;
    }

    private static BigDecimal lowerSum(List<Part> parts) {
        return parts.stream().map(p -> p.bounds().lower()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Bounds ownAndBelow(int u) {
        if (!hasOwn[u]) {
            return sharedWithOwnLevel(u, result.under.get(u));
        }
        return sharedWithOwnLevel(u, within(combinationAt(u, false).together(ownAndUnder(u))));
    }

    private Bounds sharedWithOwnLevel(int u, Bounds whole) {
        if (!shared.areAt(u, true)) {
            return whole;
        }
        BigDecimal sum = result.own.get(u).lower().add(result.under.get(u).lower());
        return shared.countedOnce(u, true, whole, p -> p == u ? result.own.get(u) : result.under.get(u), sum);
    }

    /** How the parts combine: where a report says that no two of them overlap, as disjoint ones do. */
    private Combination combinationAt(int u, boolean underIt) {
        return question.isDisjoint(u, underIt) ? combination.whereDisjoint() : combination;
    }

    private Bounds within(Bounds bounds) {
        return bounds.intersect(unknown).orElse(bounds);
    }

    /** The units under a node, and a rest that nobody named where there may be one. */
    private List<Part> partsBelow(int u) {
        List<Part> parts = new ArrayList<>();
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            parts.add(new Part(result.whole.get(c), weight(Quantity.WHOLE, c)));
        }
        if (hasRest[u]) {
            parts.add(Part.of(unknown));
        }
        return parts;
    }

    private List<Part> ownAndUnder(int u) {
        return List.of(
                new Part(result.own.get(u), weight(Quantity.OWN, u)),
                new Part(result.under.get(u), weight(Quantity.UNDER, u)));
    }

    private Bounds weight(Quantity quantity, int u) {
        boolean known = !nodes.isGroup(u) && (quantity == Quantity.WHOLE || !evidence.isDisputed(nodes.unit(u)));
        return known ? evidence.weight(quantity, nodes.unit(u)) : Bounds.UNKNOWN;
    }

    // ---- down

    /** A unit that contradicts itself is not narrowed and passes nothing down. */
    private void down(int u) {
        if (result.isContradicted(u) || plain != null && plain.down(u, hasRest[u])) {
            return;
        }
        Bounds own = result.own.get(u);
        Bounds under = result.under.get(u);
        if (isOwnAlone(u)) {
            result.own.set(u, hasOwn[u] ? result.whole.get(u) : own);
        } else if (hasOwn[u]) {
            narrowOwnAndUnder(u);
        } else {
            result.under.set(u, narrowed(under, withRepeated(u, true, result.whole.get(u))));
        }
        result.narrowedOwn[u] = !result.own.get(u).equals(own);
        result.narrowedUnder[u] = !result.under.get(u).equals(under);
        if (!nodes.isLeaf(u)) {
            narrowChildren(u);
        }
    }

    private void narrowOwnAndUnder(int u) {
        List<Part> parts = withUncounted(u, true, ownAndUnder(u));
        List<Bounds> left = combinationAt(u, false).left(withRepeated(u, true, result.whole.get(u)), parts);
        result.own.set(u, narrowed(result.own.get(u), left.get(0)));
        result.under.set(u, narrowed(result.under.get(u), left.get(1)));
    }

    private void narrowChildren(int u) {
        List<Part> parts = withUncounted(u, false, partsBelow(u));
        List<Bounds> left = combinationAt(u, true).left(withRepeated(u, false, result.under.get(u)), parts);
        int at = 0;
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (!result.isContradicted(c)) {
                result.whole.set(c, narrowed(result.whole.get(c), left.get(at)));
            }
            at++;
        }
    }

    /** A whole with as much more as its parts may have counted repeatedly. */
    private Bounds withRepeated(int u, boolean withOwnLevel, Bounds whole) {
        return shared.areAt(u, withOwnLevel) ? whole.plus(shared.repeated(u, withOwnLevel)) : whole;
    }

    /** Parts with what is shared and perhaps counted by none of them. */
    private List<Part> withUncounted(int u, boolean withOwnLevel, List<Part> parts) {
        if (!shared.areAt(u, withOwnLevel)) {
            return parts;
        }
        List<Part> all = new ArrayList<>(parts);
        all.add(Part.of(shared.uncounted(u)));
        return all;
    }

    private static Bounds narrowed(Bounds bounds, Bounds left) {
        return bounds.intersect(left).orElse(bounds);
    }
}
