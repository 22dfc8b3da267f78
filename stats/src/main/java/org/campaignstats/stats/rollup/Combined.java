package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bounds of whole, own and under of every node for one key, and what contradicts itself at which node. */
final class Combined {
    final BoundsColumn whole;
    final BoundsColumn own;
    final BoundsColumn under;
    /** Whether the total left less of the own level than what was said of it allows. */
    final boolean[] narrowedOwn;
    /** Whether the total left less of what lies under the unit than its parts allow. */
    final boolean[] narrowedUnder;

    private final boolean[] contradicted;
    private final Map<Integer, List<Discrepancy>> discrepancies = new HashMap<>();

    Combined(int nodes) {
        this.whole = new BoundsColumn(nodes);
        this.own = new BoundsColumn(nodes);
        this.under = new BoundsColumn(nodes);
        this.narrowedOwn = new boolean[nodes];
        this.narrowedUnder = new boolean[nodes];
        this.contradicted = new boolean[nodes];
    }

    void contradiction(int node, Discrepancy discrepancy) {
        contradicted[node] = true;
        discrepancies.computeIfAbsent(node, u -> new ArrayList<>()).add(discrepancy);
    }

    boolean isContradicted(int node) {
        return contradicted[node];
    }

    /** Whether parts of a node have contradicted it already. */
    boolean isDisputed(int node, String parts) {
        return discrepancies.getOrDefault(node, List.of()).stream()
                .anyMatch(d ->
                        d.about() == Discrepancy.About.BREAKDOWN && d.detail().equals(Optional.of(parts)));
    }

    /** How many contradictions there are. */
    int contradictions() {
        return discrepancies.values().stream().mapToInt(List::size).sum();
    }

    /** The discrepancies of a node in the order in which they are listed. */
    List<Discrepancy> discrepancies(int node) {
        return discrepancies.getOrDefault(node, List.of()).stream()
                .sorted(Comparator.comparing(Discrepancy::about))
                .toList();
    }

    /** One of the three quantities of every node. */
    BoundsColumn of(Quantity quantity) {
        return switch (quantity) {
            case OWN -> own;
            case UNDER -> under;
            case WHOLE -> whole;
        };
    }

    /** Keeps nothing that can be made again. */
    void compact() {
        whole.compact();
        own.compact();
        under.compact();
    }

    /** Marks as certain what the other combination contradicts at the same node about the same quantity. */
    void markCertain(Combined cautious) {
        discrepancies.forEach((unit, list) -> list.replaceAll(
                d -> d.withCertain(cautious.discrepancies(unit).stream().anyMatch(d::isAboutSame))));
    }

    /** The same by units: what contradicts itself at a group is told at the unit above it. */
    Combined byUnit(Question question) {
        Nodes nodes = question.nodes();
        if (nodes.size() == question.tree().size()) {
            return this;
        }
        Combined units = new Combined(question.tree().size());
        for (int node = 0; node < nodes.size(); node++) {
            if (!nodes.isGroup(node)) {
                units.take(nodes.unit(node), this, node);
            }
        }
        discrepancies.forEach((node, list) -> list.forEach(discrepancy -> {
            if (nodes.isGroup(node)) {
                units.tell(nodes.unitAbove(node), discrepancy.ofGroup(question.nameOfGroup(node)));
            } else {
                units.tell(nodes.unit(node), discrepancy);
            }
        }));
        return units;
    }

    private void take(int unit, Combined nodes, int node) {
        whole.set(unit, nodes.whole.get(node));
        own.set(unit, nodes.own.get(node));
        under.set(unit, nodes.under.get(node));
        narrowedOwn[unit] = nodes.narrowedOwn[node];
        narrowedUnder[unit] = nodes.narrowedUnder[node];
        contradicted[unit] = nodes.contradicted[node];
    }

    private void tell(int unit, Discrepancy discrepancy) {
        discrepancies.computeIfAbsent(unit, u -> new ArrayList<>()).add(discrepancy);
    }
}
