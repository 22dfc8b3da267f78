package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Bounds;

/** Meets what the parts of a quantity give with what was filed of it and with what other keys say of it. */
final class Meeting {
    private final Question question;
    private final Nodes nodes;
    private final Evidence evidence;
    private final Combined result;
    private final Bounds unknown;
    private final boolean[][] disputedParts;

    Meeting(Question question, Evidence evidence, Combined result) {
        this.question = question;
        this.nodes = question.nodes();
        this.evidence = evidence;
        this.result = result;
        this.unknown = question.unknown();
        this.disputedParts = new boolean[evidence.parts().size()][nodes.size()];
    }

    /** What was filed, settled among itself, met with what the parts give; the hull of both where they miss. */
    Bounds ofTotal(int u, Quantity quantity, List<Bounds> filed, Bounds computed) {
        if (filed.isEmpty()) {
            return withOthers(u, quantity, computed);
        }
        Settled settled = Settled.of(filed, unknown);
        settled.conflict()
                .ifPresent(
                        c -> result.contradiction(u, Discrepancy.saidTwice(quantity.about(), c.first(), c.second())));
        return withOthers(u, quantity, meet(u, settled.bounds(), computed, quantity.about(), ""));
    }

    /** A rate is its numerator by its denominator where both are known, whatever the rates of the parts. */
    Bounds recomputed(int u, Quantity quantity, Bounds computed) {
        Bounds quotient = quotient(u, quantity);
        if (quotient.isUnknown()) {
            return computed;
        }
        return evidence.isDisputed(nodes.unit(u))
                ? quotient
                : computed.intersect(quotient).orElse(quotient);
    }

    /** What was said of an own level, met with the rate that its numerator and denominator give, and with other keys. */
    Bounds ofOwnLevel(int u, Bounds said) {
        return withOthers(u, Quantity.OWN, meet(u, said, quotient(u, Quantity.OWN), Discrepancy.About.OWN, ""));
    }

    private Bounds quotient(int u, Quantity quantity) {
        return nodes.isGroup(u) ? Bounds.UNKNOWN : evidence.quotient(quantity, nodes.unit(u));
    }

    /** Meets a quantity with what other keys say of it: its parts, what it is a part of. */
    private Bounds withOthers(int u, Quantity quantity, Bounds said) {
        if (nodes.isGroup(u)) {
            return said;
        }
        Bounds bounds = said;
        for (int i = 0; i < disputedParts.length; i++) {
            bounds = withParts(u, quantity, bounds, evidence.parts().get(i), disputedParts[i]);
        }
        List<Statement> parts = question.aboutNode(u).partsOf(quantity.scope());
        if (!parts.isEmpty() && !question.combination().isMean()) {
            bounds = meet(u, bounds, Bounds.atLeast(largest(parts)), Discrepancy.About.BREAKDOWN, "");
        }
        Bounds limit = evidence.limit(quantity, nodes.unit(u));
        return limit.isUnknown() ? bounds : bounds.intersect(limit).orElse(bounds);
    }

    /** Where parts contradicted a figure at or below a node, both readings of it stand: the parts narrow it no more. */
    private Bounds withParts(int u, Quantity quantity, Bounds said, Evidence.OfParts parts, boolean[] disputed) {
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
        if (given.isUnknown() || given.contains(said)) {
            return said;
        }
        return said.intersect(given).orElseGet(() -> {
            result.contradiction(u, Discrepancy.of(about, what, said, given));
            return said.hull(given);
        });
    }

    /** What figures that are said to be parts of this one say at least of it. */
    private BigDecimal largest(List<Statement> parts) {
        return parts.stream().map(s -> question.bounds(s).lower()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
