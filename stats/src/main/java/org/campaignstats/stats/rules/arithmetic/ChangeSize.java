package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.rules.arithmetic.RatioName.Direction;

/** How large a change is, without its sign: as a report can print it, whose figures are never negative. */
final class ChangeSize {
    private ChangeSize() {}

    /** The size of a change, be it a rise or a fall. */
    static Bounds of(Interval change) {
        Optional<Bounds> rise = rise(change.lower(), change.upper());
        Optional<Bounds> fall = fall(change);
        return rise.map(up -> fall.map(up::hull).orElse(up)).or(() -> fall).orElseThrow();
    }

    /** The size of a change in a direction; empty where it is in the other direction for certain. */
    static Optional<Bounds> of(Interval change, Direction direction) {
        return switch (direction) {
            case RISE -> rise(change.lower(), change.upper());
            case FALL -> fall(change);
            case EITHER -> Optional.of(of(change));
        };
    }

    private static Optional<Bounds> fall(Interval change) {
        return rise(change.upper().map(BigDecimal::negate), change.lower().map(BigDecimal::negate));
    }

    private static Optional<Bounds> rise(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        BigDecimal least = lower.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        return upper.isEmpty()
                ? Optional.of(Bounds.atLeast(least))
                : upper.filter(most -> most.signum() >= 0).map(most -> Bounds.of(least, most));
    }
}
