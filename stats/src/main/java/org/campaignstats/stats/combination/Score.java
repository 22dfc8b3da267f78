package org.campaignstats.stats.combination;

import java.util.List;
import org.campaignstats.core.figure.Bounds;

/** Marks: between the smallest and the largest, weighted where weights are known. Events and keys bound nothing. */
class Score implements Combination {
    static final Combination INSTANCE = new Score();

    @Override
    public Bounds together(List<Part> parts) {
        return WeightedMean.of(parts);
    }

    @Override
    public boolean isMean() {
        return true;
    }
}
