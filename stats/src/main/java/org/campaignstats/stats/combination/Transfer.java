package org.campaignstats.stats.combination;

import java.util.List;
import org.campaignstats.core.figure.Bounds;

/** What one level hands to another: shown at each unit and never added over levels; its events and keys add up. */
final class Transfer implements Combination {
    static final Combination INSTANCE = new Transfer();

    @Override
    public Bounds together(List<Part> parts) {
        return Bounds.UNKNOWN;
    }

    @Override
    public Bounds within(List<Bounds> parts) {
        return Sum.OF_FLOWS.within(parts);
    }
}
