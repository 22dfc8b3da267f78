package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.combination.Combination;
import org.jspecify.annotations.Nullable;

/** All statements of one key: by the number of the unit that they are about, of groups of units, of joint activities. */
final class KeyStatements {
    private final FigureKey key;
    private final Indicator indicator;
    private final Combination combination;
    private final BoundsPolicy policy;
    private final @Nullable UnitStatements[] byUnit;
    /** What one filing gives of the activities of a unit; what others give of it is with the statements. */
    private FiledSums.@Nullable OfUnit[] sums = {};

    private int[] numbersOfSums = {};
    private long[] lowerOfSums = {};

    private final Map<SortedSet<Integer>, UnitStatements> groups =
            new TreeMap<>(Comparator.comparing((SortedSet<Integer> units) -> units.toString()));
    private final Map<Shared, List<Statement>> joint = new HashMap<>();
    private List<JointActivity> jointActivities = List.of();
    private boolean tellsOfWholes;

    private record Shared(ActivityId id, SortedSet<Integer> organisers) {}

    /**
     * Nothing yet.
     *
     * @param key the key
     * @param indicator its indicator
     * @param combination how its figures combine
     * @param policy under which bounds are asked for first
     * @param units how many units there are
     */
    KeyStatements(FigureKey key, Indicator indicator, Combination combination, BoundsPolicy policy, int units) {
        this.policy = policy;
        this.byUnit = new UnitStatements[units];
        this.key = key;
        this.indicator = indicator;
        this.combination = combination;
    }

    FigureKey key() {
        return key;
    }

    Indicator indicator() {
        return indicator;
    }

    Combination combination() {
        return combination;
    }

    /** All that was said about a unit; none said is an empty one. */
    UnitStatements about(int unit) {
        UnitStatements about = said(unit);
        FiledSums.OfUnit of = sums(unit);
        return of == null ? about : about.withSums(new FiledSums(of, numbersOfSums[unit]));
    }

    /** The same without {@link #sums}, which need not be made for it. */
    UnitStatements said(int unit) {
        UnitStatements about = byUnit[unit];
        return about == null ? UnitStatements.NONE : about;
    }

    /** What one filing gives of the activities of a unit; null where there is nothing of them. */
    FiledSums.@Nullable OfUnit sums(int unit) {
        return sums.length == 0 ? null : sums[unit];
    }

    /** The number that this key has in {@link #sums}. */
    int numberInSums(int unit) {
        return numbersOfSums[unit];
    }

    /** The lower end of {@link #sums}; negative where it is no whole number or does not fit, or where there are none. */
    long lowerOfSums(int unit, BoundsPolicy read) {
        FiledSums.OfUnit of = sums(unit);
        if (of == null) {
            return UnitSums.NONE;
        }
        return read == policy ? lowerOfSums[unit] : of.sums().wholeLower(numbersOfSums[unit], read);
    }

    /** What activities of a unit give that were added up before. */
    List<ActivitySums> activitySums(int unit) {
        FiledSums.OfUnit of = sums(unit);
        if (of != null && !said(unit).tellsOfEvents()) {
            return List.of(of.sums().sums(numbersOfSums[unit]));
        }
        List<FiledSums> sums = about(unit).sums();
        return sums.isEmpty() ? List.of() : sums.stream().map(FiledSums::sums).toList();
    }

    /** Whether anything was said about a unit. */
    boolean isTold(int unit) {
        return sums(unit) != null || !said(unit).isEmpty();
    }

    /** What was said of several units together. */
    Map<SortedSet<Integer>, UnitStatements> groups() {
        return groups;
    }

    /** The activities that several units held together, in a fixed order. */
    List<JointActivity> jointActivities() {
        return jointActivities;
    }

    void add(int unit, Statement statement) {
        tellsOfWholes |= statement.outcome().partOf().isPresent();
        at(unit).add(statement);
    }

    void addSums(int unit, FiledSums.OfUnit of, int number, long lower) {
        if (sums.length == 0) {
            sums = new FiledSums.OfUnit[byUnit.length];
            numbersOfSums = new int[byUnit.length];
            lowerOfSums = new long[byUnit.length];
        }
        if (sums[unit] != null) {
            at(unit).addSums(new FiledSums(of, number));
            return;
        }
        sums[unit] = of;
        numbersOfSums[unit] = number;
        lowerOfSums[unit] = lower;
    }

    /** Whether any statement says of what it is a part. */
    boolean tellsOfWholes() {
        return tellsOfWholes;
    }

    void addPart(int unit, Statement part) {
        at(unit).addPart(part);
    }

    private UnitStatements at(int unit) {
        UnitStatements about = byUnit[unit];
        if (about == null) {
            about = new UnitStatements();
            byUnit[unit] = about;
        }
        return about;
    }

    void addOfGroup(SortedSet<Integer> units, Statement statement) {
        groups.computeIfAbsent(units, g -> new UnitStatements()).add(statement);
    }

    void addOfJoint(SortedSet<Integer> organisers, Statement statement) {
        Shared shared = new Shared(statement.activity().orElseThrow(), organisers);
        joint.computeIfAbsent(shared, s -> new ArrayList<>()).add(statement);
    }

    /** Takes out the groups that cannot stand as units: those without one parent, and those that cross. */
    List<Statement> removeUnplacedGroups(TreeShape tree) {
        Set<SortedSet<Integer>> unplaced = new HashSet<>();
        for (SortedSet<Integer> group : groups.keySet()) {
            Set<Integer> parents = new HashSet<>();
            group.forEach(unit -> parents.add(tree.parent(unit)));
            if (parents.size() > 1 || parents.contains(TreeShape.NONE)) {
                unplaced.add(group);
            }
            groups.keySet().stream().filter(other -> cross(group, other)).forEach(unplaced::add);
        }
        List<Statement> removed = new ArrayList<>();
        unplaced.forEach(
                group -> Optional.ofNullable(groups.remove(group)).ifPresent(said -> removed.addAll(said.all())));
        return removed;
    }

    private static boolean cross(Set<Integer> some, Set<Integer> others) {
        return some.stream().anyMatch(others::contains) && !some.containsAll(others) && !others.containsAll(some);
    }

    /** Puts everything into an order that does not depend on that of the input. */
    void sort() {
        for (UnitStatements about : byUnit) {
            if (about != null) {
                about.sort();
            }
        }
        groups.values().forEach(UnitStatements::sort);
        List<JointActivity> activities = new ArrayList<>();
        joint.forEach((shared, said) -> activities.add(new JointActivity(
                shared.id(),
                shared.organisers(),
                said.stream().sorted(Statement.ORDER).toList())));
        activities.sort(Comparator.comparing(JointActivity::id)
                .thenComparing(j -> j.organisers().toString()));
        jointActivities = List.copyOf(activities);
    }
}
