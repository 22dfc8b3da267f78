package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campaignstats.core.campaign.Scope;

/** Which parts of which nodes hold a joint activity, and so may each have counted it. */
final class Shares {
    private final Question question;
    private final Map<Integer, List<Share>> byNode = new HashMap<>();

    /**
     * One joint activity as seen from a node.
     *
     * @param activity the activity
     * @param parts which parts of the node hold it: its children, or the node itself for its own level
     * @param counted those of them of which a figure was given that may count it
     * @param isTop whether the node is the lowest at or above all organisers
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
        parts.forEach((node, holding) -> {
            if (node == top || holding.size() > 1) {
                byNode.computeIfAbsent(node, n -> new ArrayList<>())
                        .add(new Share(activity, holding, counted.getOrDefault(node, Set.of()), node == top));
            }
        });
    }

    private static void note(
            Map<Integer, Set<Integer>> parts, Map<Integer, Set<Integer>> counted, int node, int part, boolean given) {
        parts.computeIfAbsent(node, n -> new TreeSet<>()).add(part);
        if (given) {
            counted.computeIfAbsent(node, n -> new TreeSet<>()).add(part);
        }
    }

    /** What is shared between the parts of a node. */
    List<Share> at(int node) {
        return byNode.getOrDefault(node, List.of());
    }

    /** What is shared by units under a node with its own level, or without it. */
    List<Share> at(int node, boolean withOwnLevel) {
        return at(node).stream()
                .filter(share -> share.parts().contains(node) == withOwnLevel)
                .toList();
    }
}
