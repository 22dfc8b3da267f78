package org.campaignstats.stats.combination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.figure.Bounds;

/**
 * Counts of distinct things, of which several parts may count the same: the whole is at least the largest part and at most
 * the sum; a part is at most the whole and at least what the others cannot make up.
 */
final class DistinctCount implements Combination {
    static final Combination INSTANCE = new DistinctCount();

    @Override
    public Bounds together(List<Part> parts) {
        return within(parts.stream().map(Part::bounds).toList());
    }

    @Override
    public Bounds within(List<Bounds> parts) {
        BoundsSum sum = new BoundsSum();
        BigDecimal largest = BigDecimal.ZERO;
        for (Bounds part : parts) {
            sum.add(part);
            largest = largest.max(part.lower());
        }
        Bounds atLeast = Bounds.atLeast(largest);
        return sum.total()
                .upper()
                .map(upper -> Bounds.of(atLeast.lower(), upper))
                .orElse(atLeast);
    }

    @Override
    public List<Bounds> left(Bounds whole, List<Part> parts) {
        BoundsSum sum = new BoundsSum();
        parts.forEach(part -> sum.add(part.bounds()));
        List<Bounds> left = new ArrayList<>(parts.size());
        for (Part part : parts) {
            BigDecimal least = sum.without(part.bounds())
                    .upper()
                    .map(others -> whole.lower().subtract(others).max(BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
            left.add(whole.upper().map(upper -> Bounds.of(least, upper)).orElse(Bounds.atLeast(least)));
        }
        return left;
    }

    @Override
    public Combination whereDisjoint() {
        return Sum.OF_FLOWS;
    }
}
