package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campaignstats.core.campaign.Scope;

/**
 * Which parts of which nodes hold a joint activity, and so may each have counted it: of the units under a node those that
 * hold an organiser, of the node with them its own level and all of them together.
 */
final class Shares {
    /** Stands for all units under a node, beside its own level. */
    static final int UNDER = TreeShape.NONE;

    private final Question question;
    private final Map<Integer, List<Share>> under = new HashMap<>();
    private final Map<Integer, List<Share>> whole = new HashMap<>();

    /**
     * One joint activity as seen from a node.
     *
     * @param activity the activity
     * @param parts which parts of the node hold it: its children; or the node itself for its own level, and {@link #UNDER}
     * @param counted those of them of which a figure was given that may count it
     * @param isTop whether all that hold it are among the parts
     */
    record Share(JointActivity activity, Set<Integer> parts, Set<Integer> counted, boolean isTop) {
        /** Whether nobody counted it, so that it is a part of its own. */
        boolean isAdded() {
            return isTop && counted.isEmpty();
        }
    }

    Shares(Question question) {
        this.question = question;
        question.statements().jointActivities().forEach(this::add);
    }

    private void add(JointActivity activity) {
        Nodes nodes = question.nodes();
        List<Integer> organisers =
                activity.organisers().stream().map(nodes::node).toList();
        int top = nodes.lowestAbove(organisers);
        Map<Integer, Set<Integer>> parts = new HashMap<>();
        Map<Integer, Set<Integer>> counted = new HashMap<>();
        for (int organiser : organisers) {
            boolean given = !question.aboutNode(organiser).of(Scope.OWN).isEmpty();
            note(parts, counted, organiser, organiser, given);
            for (int part = organiser; part != top; part = nodes.parent(part)) {
                given |= question.aboutNode(part).givesTotal();
                note(parts, counted, nodes.parent(part), part, given);
            }
        }
        parts.forEach(
                (node, holding) -> share(activity, node, holding, counted.getOrDefault(node, Set.of()), node == top));
    }

    private void share(JointActivity activity, int node, Set<Integer> parts, Set<Integer> counted, boolean isTop) {
        Set<Integer> below = new TreeSet<>(parts);
        Set<Integer> countedBelow = new TreeSet<>(counted);
        boolean own = below.remove(node);
        boolean ownCounted = countedBelow.remove(node);
        if (below.size() > 1 || isTop && !own) {
            put(under, node, new Share(activity, below, countedBelow, isTop && !own));
        }
        if (own && !below.isEmpty()) {
            Set<Integer> both = new TreeSet<>();
            if (ownCounted) {
                both.add(node);
            }
            if (!countedBelow.isEmpty()) {
                both.add(UNDER);
            }
            put(whole, node, new Share(activity, Set.of(node, UNDER), both, isTop));
        }
    }

    private static void put(Map<Integer, List<Share>> shares, int node, Share share) {
        shares.computeIfAbsent(node, n -> new ArrayList<>()).add(share);
    }

    private static void note(
            Map<Integer, Set<Integer>> parts, Map<Integer, Set<Integer>> counted, int node, int part, boolean given) {
        parts.computeIfAbsent(node, n -> new TreeSet<>()).add(part);
        if (given) {
            counted.computeIfAbsent(node, n -> new TreeSet<>()).add(part);
        }
    }

    /** Whether nothing is shared anywhere. */
    boolean isEmpty() {
        return under.isEmpty() && whole.isEmpty();
    }

    /** What is shared between the parts of a node: by units under it, or by its own level and all of these. */
    List<Share> at(int node, boolean withOwnLevel) {
        return (withOwnLevel ? whole : under).getOrDefault(node, List.of());
    }

    /** All that is shared at a node. */
    List<Share> at(int node) {
        if (isEmpty()) {
            return List.of();
        }
        List<Share> all = new ArrayList<>(at(node, false));
        all.addAll(at(node, true));
        return all;
    }
}
