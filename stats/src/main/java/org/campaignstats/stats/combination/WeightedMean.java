package org.campaignstats.stats.combination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.figure.Bounds;

/**
 * The mean of parts whose weights may lie between bounds. Where all weights end, its extremes are exact: the smallest mean
 * gives the smallest weights to all parts from some value up and the largest to those below it, so trying every such value
 * finds it. A quotient that does not end is rounded outward at the twelfth decimal.
 */
final class WeightedMean {
    private static final int DECIMALS = 12;

    private WeightedMean() {}

    static Bounds of(List<Part> parts) {
        List<Part> weighing = parts.stream()
                .filter(part -> !part.weight().equals(Bounds.ZERO))
                .toList();
        Optional<Bounds> hull = weighing.stream().map(Part::bounds).reduce(Bounds::hull);
        boolean known = weighing.stream().noneMatch(part -> part.weight().isOpen())
                && weighing.stream().anyMatch(part -> part.weight().lower().signum() > 0);
        if (hull.isEmpty()) {
            return Bounds.UNKNOWN;
        }
        return known && weighing.size() > 1 ? weighted(weighing, hull.get()) : hull.get();
    }

    private static Bounds weighted(List<Part> parts, Bounds hull) {
        BigDecimal least = extreme(parts, part -> part.bounds().lower(), RoundingMode.FLOOR);
        Bounds from = Bounds.atLeast(least.max(hull.lower()));
        if (hull.isOpen()) {
            return from;
        }
        BigDecimal most = extreme(parts, part -> part.bounds().upper().orElseThrow(), RoundingMode.CEILING);
        return Bounds.of(from.lower(), most.min(hull.upper().orElseThrow()));
    }

    /** The smallest mean where it is rounded down, else the largest. */
    private static BigDecimal extreme(List<Part> parts, Function<Part, BigDecimal> value, RoundingMode rounding) {
        boolean smallest = rounding == RoundingMode.FLOOR;
        Comparator<Part> order = Comparator.comparing(value);
        List<Part> sorted =
                parts.stream().sorted(smallest ? order : order.reversed()).toList();
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : sorted) {
            weight = weight.add(part.weight().lower());
            sum = sum.add(value.apply(part).multiply(part.weight().lower()));
        }
        BigDecimal extreme = sum.divide(weight, DECIMALS, rounding);
        for (Part part : sorted) {
            BigDecimal more =
                    part.weight().upper().orElseThrow().subtract(part.weight().lower());
            weight = weight.add(more);
            sum = sum.add(value.apply(part).multiply(more));
            BigDecimal mean = sum.divide(weight, DECIMALS, rounding);
            extreme = smallest ? extreme.min(mean) : extreme.max(mean);
        }
        return extreme;
    }
}
