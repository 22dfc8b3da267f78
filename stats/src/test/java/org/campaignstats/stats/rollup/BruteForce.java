package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;

/**
 * Which whole numbers each quantity of a small case can be, by trying every number for every quantity. Knows the rules of
 * adding up, but no interval.
 *
 * <p>A set of numbers is the bits of a {@code long}. The ends of what a tree allows are sums of ends that were said, so
 * numbers up to their sum, and one above to tell that there is no end, are all that need be tried; with that one pinned,
 * no other quantity needs to be more than twice as large.
 */
final class BruteForce {
    /** The largest sum of ends for which the sets fit. */
    static final int MOST = 30;

    private static final long ZERO = 1L;

    private final SmallCase given;
    private final UnitTree tree;
    private final int unended;
    private final long any;

    BruteForce(SmallCase given) {
        this.given = given;
        this.tree = given.batch().tree();
        this.unended = given.sumOfEnds() + 1;
        this.any = (ZERO << (2 * unended)) - 1;
    }

    /** A quantity that is held at one number, to see whether all that was said can then be true. */
    private record Pin(ReportingUnit unit, Quantity quantity, int number) {}

    /** What is told of a unit. */
    enum Quantity {
        WHOLE,
        OWN,
        UNDER
    }

    /** Whether all that was said can be true. */
    boolean isPossible() {
        return possible(Optional.empty());
    }

    /** The smallest and the largest number that a quantity can be while all that was said is true. */
    Bounds extremes(ReportingUnit unit, Quantity quantity) {
        int low = 0;
        while (!possible(Optional.of(new Pin(unit, quantity, low)))) {
            low++;
        }
        int high = unended;
        while (!possible(Optional.of(new Pin(unit, quantity, high)))) {
            high--;
        }
        return high == unended
                ? Bounds.atLeast(BigDecimal.valueOf(low))
                : Bounds.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private boolean possible(Optional<Pin> pin) {
        return tree.roots().stream().allMatch(root -> wholes(root, pin) != 0);
    }

    private long wholes(ReportingUnit unit, Optional<Pin> pin) {
        long under = hasRest(unit) ? any : ZERO;
        for (ReportingUnit child : tree.children(unit.id())) {
            under = sums(under, wholes(child, pin));
        }
        under &= allowed(said(unit, Scope.UNDER)) & pinned(unit, Quantity.UNDER, pin);
        long own = owns(unit) & pinned(unit, Quantity.OWN, pin);
        return sums(own, under) & allowed(said(unit, Scope.WHOLE)) & pinned(unit, Quantity.WHOLE, pin);
    }

    private long owns(ReportingUnit unit) {
        List<SmallCase.Said> own = said(unit, Scope.OWN);
        List<SmallCase.Said> events = said(unit, Scope.EVENT);
        if (own.isEmpty() && events.isEmpty()) {
            boolean silentIsZero = given.silence() == Silence.ZERO && !totalGivenAtOrAbove(unit);
            return unit.ownLevel() == OwnLevel.NONE || silentIsZero ? ZERO : any;
        }
        boolean complete = own.stream().anyMatch(SmallCase.Said::complete);
        return allowed(own) & (events.isEmpty() ? any : ownsWith(events, complete));
    }

    /** Activities are distinct, events of no activity need not be, unless all are said to be there. */
    private long ownsWith(List<SmallCase.Said> events, boolean complete) {
        long listed = ZERO;
        long owns = any;
        TreeMap<String, Long> activities = new TreeMap<>();
        for (SmallCase.Said event : events) {
            if (!event.activity().isEmpty()) {
                activities.merge(event.activity(), allowed(event), (a, b) -> a & b);
            } else if (complete) {
                listed = sums(listed, allowed(event));
            } else {
                owns &= sums(allowed(event), any);
            }
        }
        for (long numbers : activities.values()) {
            listed = sums(listed, numbers);
        }
        return owns & (complete ? listed : sums(listed, any));
    }

    private boolean hasRest(ReportingUnit unit) {
        return totalGiven(unit) && (given.open() || tree.children(unit.id()).isEmpty());
    }

    private boolean totalGiven(ReportingUnit unit) {
        return !said(unit, Scope.WHOLE).isEmpty() || !said(unit, Scope.UNDER).isEmpty();
    }

    private boolean totalGivenAtOrAbove(ReportingUnit unit) {
        return totalGiven(unit)
                || unit.parent()
                        .flatMap(tree::find)
                        .map(this::totalGivenAtOrAbove)
                        .orElse(false);
    }

    private List<SmallCase.Said> said(ReportingUnit unit, Scope scope) {
        return given.said().stream()
                .filter(s -> s.unit().equals(unit.id().text()) && s.scope() == scope)
                .toList();
    }

    private long allowed(List<SmallCase.Said> said) {
        return Stream.concat(Stream.of(any), said.stream().map(this::allowed)).reduce(any, (a, b) -> a & b);
    }

    private long allowed(SmallCase.Said said) {
        long atLeast = any & -(ZERO << said.low());
        return said.high() < 0 ? atLeast : atLeast & ((ZERO << (said.high() + 1)) - 1);
    }

    private static long pinned(ReportingUnit unit, Quantity quantity, Optional<Pin> pin) {
        return pin.filter(p -> p.unit().equals(unit) && p.quantity() == quantity)
                .map(p -> ZERO << p.number())
                .orElse(-1L);
    }

    /** Every sum of a number of one set and a number of the other. */
    private long sums(long some, long others) {
        long sums = 0;
        for (long left = some; left != 0; left &= left - 1) {
            sums |= others << Long.numberOfTrailingZeros(left);
        }
        return sums & any;
    }
}
