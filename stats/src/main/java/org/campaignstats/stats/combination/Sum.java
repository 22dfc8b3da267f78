package org.campaignstats.stats.combination;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.figure.Bounds;

/** Figures that add up: the whole is the sum of the parts, and a part is what the others leave of the whole. */
class Sum implements Combination {
    static final Combination OF_FLOWS = new Sum();

    @Override
    public Bounds together(List<Part> parts) {
        if (parts.size() == 2) {
            return parts.get(0).bounds().plus(parts.get(1).bounds());
        }
        BoundsSum sum = new BoundsSum();
        parts.forEach(part -> sum.add(part.bounds()));
        return sum.total();
    }

    @Override
    public List<Bounds> left(Bounds whole, List<Part> parts) {
        if (parts.size() == 2) {
            Bounds first = parts.get(0).bounds();
            Bounds second = parts.get(1).bounds();
            return List.of(whole.minus(second).orElse(first), whole.minus(first).orElse(second));
        }
        BoundsSum sum = new BoundsSum();
        parts.forEach(part -> sum.add(part.bounds()));
        if (whole.isOpen() && sum.open() > 1) {
            return Combination.super.left(whole, parts);
        }
        List<Bounds> left = new ArrayList<>(parts.size());
        for (Part part : parts) {
            left.add(whole.minus(sum.without(part.bounds())).orElse(part.bounds()));
        }
        return left;
    }

    @Override
    public Bounds within(List<Bounds> parts) {
        BoundsSum sum = new BoundsSum();
        parts.forEach(sum::add);
        return sum.total();
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public boolean addsOverCampaigns() {
        return true;
    }
}
