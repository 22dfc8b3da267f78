package org.campaignstats.stats.rollup;

import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;

/** Does what figures that add up do, but is a way of combining of its own, of which no node is taken to be plain. */
final class LikeSum implements Combination {
    private static final Combination SUM = Combination.of(Additivity.ADDITIVE);

    @Override
    public Bounds together(List<Part> parts) {
        return SUM.together(parts);
    }

    @Override
    public List<Bounds> left(Bounds whole, List<Part> parts) {
        return SUM.left(whole, parts);
    }

    @Override
    public Bounds within(List<Bounds> parts) {
        return SUM.within(parts);
    }

    @Override
    public Combination whereDisjoint() {
        return SUM.whereDisjoint();
    }

    @Override
    public boolean addsUp() {
        return SUM.addsUp();
    }

    @Override
    public boolean addsOverCampaigns() {
        return SUM.addsOverCampaigns();
    }

    @Override
    public boolean isMean() {
        return SUM.isMean();
    }
}
