package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the reports are true, the truth lies inside the bounds, whatever units held together or were told of together. */
@Tag("large")
class SharedSoundnessTest {
    private static final int CASES = 1500;
    private static final int RULED = 400;
    private static final int MOST_UNITS = 12;

    /** A joint activity: who held it, and how much was done there. */
    private record Joint(String id, Set<String> organisers, BigDecimal amount) {}

    /** A tree, what every unit did alone, what units did together, and true reports of it. */
    private static final class Story {
        private final Random random;
        private final VaguePrint print;
        private final Batch batch;
        private final List<String> lines = new ArrayList<>();
        private final List<Joint> joints = new ArrayList<>();
        private final Set<String> ownFiled = new HashSet<>();
        private final Set<String> wholeFiled = new HashSet<>();
        private final BigDecimal[] alone;
        private final String tree;

        Story(long seed, BoundsPolicy policy) {
            this.random = new Random(seed);
            this.print = new VaguePrint(random, policy);
            int units = 3 + random.nextInt(MOST_UNITS - 2);
            this.tree = RandomTree.text(random, units, 0);
            this.batch = Batch.closed(tree).bounds(policy);
            this.alone = new BigDecimal[units];
            for (int u = 0; u < units; u++) {
                alone[u] = BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 20_000));
                if (random.nextInt(3) > 0) {
                    ownFiled.add("u" + u);
                }
                if (random.nextInt(4) == 0) {
                    wholeFiled.add("u" + u);
                }
            }
            for (int j = random.nextInt(4); j > 0; j--) {
                joints.add(joint("j" + j, units));
            }
            tell();
            batch.say(lines);
        }

        private Joint joint(String id, int units) {
            Set<String> organisers = new TreeSet<>();
            int count = 2 + random.nextInt(2);
            while (organisers.size() < count) {
                organisers.add("u" + random.nextInt(units));
            }
            return new Joint(id, organisers, BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 20_000)));
        }

        private UnitTree units() {
            return batch.tree();
        }

        private Set<String> subtree(String unit) {
            Set<String> all = new HashSet<>(Set.of(unit));
            units().children(units().get(unit).id())
                    .forEach(child -> all.addAll(subtree(child.id().text())));
            return all;
        }

        /** A joint activity is in what an organiser did where a figure was given that counts it. */
        BigDecimal own(String unit) {
            return joints.stream()
                    .filter(joint -> joint.organisers().contains(unit) && isCounted(joint, unit))
                    .map(Joint::amount)
                    .reduce(alone[Integer.parseInt(unit.substring(1))], BigDecimal::add);
        }

        BigDecimal whole(String unit) {
            Set<String> within = subtree(unit);
            BigDecimal total = within.stream()
                    .map(u -> alone[Integer.parseInt(u.substring(1))])
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            for (Joint joint : joints) {
                boolean counted = joint.organisers().stream().anyMatch(o -> within.contains(o) && isCounted(joint, o));
                if (counted || within.containsAll(joint.organisers())) {
                    total = total.add(joint.amount());
                }
            }
            return total;
        }

        /** By its own figure, or by the total of a unit above it that does not hold all organisers. */
        private boolean isCounted(Joint joint, String organiser) {
            return ownFiled.contains(organiser)
                    || wholeFiled.stream()
                            .map(this::subtree)
                            .anyMatch(within -> within.contains(organiser) && !within.containsAll(joint.organisers()));
        }

        private void tell() {
            ownFiled.forEach(u -> lines.add(u + " own " + print.of(own(u))));
            wholeFiled.forEach(u -> lines.add(u + " whole " + print.of(whole(u))));
            for (Joint joint : joints) {
                lines.add(joint.organisers().iterator().next() + " event " + print.of(joint.amount()) + " activity="
                        + joint.id() + " organisers=" + String.join(";", joint.organisers()));
            }
            if (joints.isEmpty()) {
                groups();
            }
            lines.sort(null);
        }

        /** Units beside each other told of together; not where they hold something together, which a group may count once. */
        private void groups() {
            for (ReportingUnit unit : units().depthFirst()) {
                List<String> children = units().children(unit.id()).stream()
                        .map(child -> child.id().text())
                        .collect(Collectors.toCollection(ArrayList::new));
                for (int i = random.nextInt(3); i > 0 && children.size() > 2; i--) {
                    int members = 2 + random.nextInt(children.size() - 1);
                    List<String> group = IntStream.range(0, Math.min(members, children.size()))
                            .mapToObj(children::get)
                            .toList();
                    BigDecimal sum = group.stream().map(this::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
                    lines.add(String.join(";", group) + " group " + print.of(sum) + " by=u0");
                }
            }
        }

        @Override
        public String toString() {
            return tree + "\n" + String.join("\n", lines);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "FACE_VALUE", mode = EnumSource.Mode.EXCLUDE)
    void the_truth_lies_inside_the_bounds(BoundsPolicy policy) {
        int shared = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Story story = new Story(seed, policy);
            RollUpResult result = story.batch.run();
            TrueTotals truth = new TrueTotals();
            story.units().depthFirst().stream()
                    .map(unit -> unit.id().text())
                    .forEach(unit -> truth.put(unit, story.own(unit), story.whole(unit)));
            if (!result.keys().isEmpty()) {
                truth.assertInside(result, result.keys().get(0), "seed " + seed + " " + policy + " " + story);
                shared += story.joints.isEmpty() ? 0 : 1;
            }
        }
        assertThat(shared).isGreaterThan(CASES / 3);
    }

    @Test
    void true_reports_break_no_rule_for_certain() {
        for (long seed = 1; seed <= RULED; seed++) {
            Story story = new Story(seed, BoundsPolicy.CAUTIOUS);
            NoError.assertNone(story.batch, "seed " + seed + " " + story);
        }
    }
}
