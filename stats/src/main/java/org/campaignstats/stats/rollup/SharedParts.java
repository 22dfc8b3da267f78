package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.campaignstats.core.figure.Bounds;

/**
 * What joint activities change in the sums of the nodes above their organisers.
 *
 * <p>A joint activity of which no organiser gave a figure of its own is one part of the sum at the lowest node at or above
 * all of them. Else each organiser that gave one may have counted it: what {@code k} of them give together is their sum
 * less at most {@code k − 1} times the joint figure, and never below the joint figure nor the largest of theirs.
 */
final class SharedParts {
    private final boolean addsUp;
    private final Shares shares;
    private final Map<JointActivity, Bounds> figures = new HashMap<>();
    private final Map<Integer, Bounds> uncounted = new HashMap<>();

    /** The joint activities of a question; figures of one that differ are a discrepancy where they meet. */
    SharedParts(Question question, Combined result) {
        this.addsUp = question.combination().addsUp();
        this.shares = new Shares(question);
        for (JointActivity joint : question.statements().jointActivities()) {
            Settled settled = Settled.of(question.bounds(joint.statements()), Bounds.UNKNOWN);
            figures.put(joint, settled.bounds());
            settled.conflict()
                    .ifPresent(c -> result.contradiction(
                            top(joint, question.nodes()),
                            Discrepancy.ofEvent(joint.id(), true, c.first(), c.second())));
        }
    }

    private static int top(JointActivity joint, Nodes nodes) {
        return nodes.lowestAbove(joint.organisers().stream().map(nodes::node).toList());
    }

    /** Whether something is shared by units under a node, with its own level or without it. */
    boolean areAt(int node, boolean withOwnLevel) {
        return !shares.isEmpty() && !shares.at(node, withOwnLevel).isEmpty();
    }

    /**
     * The parts of a node together, each shared activity counted once.
     *
     * @param node the node
     * @param withOwnLevel whether its own level is among the parts, else only the units under it are
     * @param together what the parts give together, shared activities counted as often as they are
     * @param part the bounds of each part as it was added
     * @param sum the sum of the lower ends of all parts
     * @return the bounds of the whole
     */
    Bounds countedOnce(int node, boolean withOwnLevel, Bounds together, IntFunction<Bounds> part, BigDecimal sum) {
        Bounds added = Bounds.ZERO;
        Bounds apart = Bounds.ZERO;
        Bounds repeated = Bounds.ZERO;
        List<Cluster> clusters = new ArrayList<>();
        for (Shares.Share share : shares.at(node, withOwnLevel)) {
            if (share.isAdded()) {
                added = added.plus(figure(share));
                continue;
            }
            Bounds more = repeated(share, share.counted().size());
            repeated = repeated.plus(more);
            BigDecimal floor = share.isTop() ? figure(share).lower() : BigDecimal.ZERO;
            Cluster.join(clusters, new Cluster(share.counted(), more, floor));
            if (!canHold(share, part, floor)) {
                apart = apart.plus(Bounds.ZERO.hull(figure(share)));
            }
        }
        uncounted.merge(node, Bounds.ZERO.hull(added).plus(apart), Bounds::plus);
        Bounds all = together.plus(apart);
        if (!addsUp) {
            return raised(all.plus(added), largest(node, withOwnLevel, together.lower()));
        }
        BigDecimal once = sum;
        for (Cluster cluster : clusters) {
            once = once.subtract(cluster.sum(part)).add(cluster.atLeast(part));
        }
        BigDecimal lower = once.max(lessRepeated(together.lower(), repeated));
        return raised(all, lower).plus(added);
    }

    /** Of things that may be the same everywhere: no less than were at any one of the activities. */
    private BigDecimal largest(int node, boolean withOwnLevel, BigDecimal atLeast) {
        return shares.at(node, withOwnLevel).stream()
                .filter(Shares.Share::isTop)
                .map(share -> figure(share).lower())
                .reduce(atLeast, BigDecimal::max);
    }

    /** Organisers that together did less than the joint activity have not counted it. */
    private static boolean canHold(Shares.Share share, IntFunction<Bounds> part, BigDecimal floor) {
        return share.counted().stream()
                .map(part::apply)
                .reduce(Bounds.ZERO, Bounds::plus)
                .upper()
                .map(upper -> upper.compareTo(floor) >= 0)
                .orElse(true);
    }

    /** The same upper end over another lower one. */
    private static Bounds raised(Bounds bounds, BigDecimal lower) {
        return bounds.upper().map(upper -> Bounds.of(lower.min(upper), upper)).orElse(Bounds.atLeast(lower));
    }

    private static BigDecimal lessRepeated(BigDecimal sum, Bounds repeated) {
        return repeated.upper()
                .map(upper -> sum.subtract(upper).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    private Bounds figure(Shares.Share share) {
        return Objects.requireNonNull(figures.get(share.activity()));
    }

    /** How much too large the sum of some parts that each count it is at most. */
    private Bounds repeated(Shares.Share share, int count) {
        if (count <= 1) {
            return Bounds.ZERO;
        }
        BigDecimal times = BigDecimal.valueOf(count - 1L);
        return figure(share)
                .upper()
                .map(upper -> Bounds.atMost(upper.multiply(times)))
                .orElse(Bounds.UNKNOWN);
    }

    /** By how much the sum of the parts can exceed the whole, whoever counted what is shared. */
    Bounds repeated(int node, boolean withOwnLevel) {
        return shares.at(node, withOwnLevel).stream()
                .filter(share -> !share.isAdded())
                .map(share -> repeated(share, share.parts().size()))
                .reduce(Bounds.ZERO, Bounds::plus);
    }

    /** What is shared and perhaps counted by nobody, so that it can be a part of its own; known once it was added up. */
    Bounds uncounted(int node) {
        return uncounted.getOrDefault(node, Bounds.ZERO);
    }

    /** Parts that share activities with each other. */
    private static final class Cluster {
        private final Set<Integer> parts;
        private Bounds repeated;
        private BigDecimal floor;

        Cluster(Set<Integer> parts, Bounds repeated, BigDecimal floor) {
            this.parts = new HashSet<>(parts);
            this.repeated = repeated;
            this.floor = floor;
        }

        static void join(List<Cluster> clusters, Cluster joined) {
            for (Cluster other : List.copyOf(clusters)) {
                if (other.parts.stream().anyMatch(joined.parts::contains)) {
                    clusters.remove(other);
                    joined.parts.addAll(other.parts);
                    joined.repeated = joined.repeated.plus(other.repeated);
                    joined.floor = joined.floor.add(other.floor);
                }
            }
            clusters.add(joined);
        }

        BigDecimal sum(IntFunction<Bounds> part) {
            return parts.stream().map(p -> part.apply(p).lower()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal atLeast(IntFunction<Bounds> part) {
            BigDecimal largest =
                    parts.stream().map(p -> part.apply(p).lower()).reduce(BigDecimal.ZERO, BigDecimal::max);
            return largest.max(floor).max(lessRepeated(sum(part), repeated));
        }
    }
}
