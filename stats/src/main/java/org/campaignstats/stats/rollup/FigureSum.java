package org.campaignstats.stats.rollup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;

/** Rolled-up figures added to each other: of some of the units of a tree, or of several campaigns. */
public final class FigureSum {
    private FigureSum() {}

    /**
     * Adds figures of one indicator, breakdown and measure.
     *
     * @param figures the figures, of units none of which lies under another, or of different campaigns; one or more
     * @return bounds of the sum; for counts of distinct things from the largest to the sum
     * @throws IllegalArgumentException if there are none, they count different things, one holds another, or they cannot be
     *     added: a rate, a score and a transfer never can, a stock not over campaigns
     */
    public static Bounds of(Collection<RolledFigure> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A sum must be of one or more figures");
        }
        checkSameThing(figures);
        RolledFigure first = figures.iterator().next();
        checkAddable(first, figures);
        checkApart(figures);
        return first.combination()
                .together(
                        figures.stream().map(RolledFigure::bounds).map(Part::of).toList());
    }

    private static void checkSameThing(Collection<RolledFigure> figures) {
        List<String> counted = figures.stream()
                .map(f -> f.key().indicator()
                        + f.key().breakdown().map(b -> " " + b).orElse("")
                        + f.key().measure().map(m -> " (" + m + ")").orElse(""))
                .distinct()
                .toList();
        if (counted.size() > 1) {
            throw new IllegalArgumentException(
                    "Figures of different things cannot be added: " + String.join(", ", counted));
        }
    }

    private static void checkAddable(RolledFigure first, Collection<RolledFigure> figures) {
        Combination combination = first.combination();
        boolean ownWay = !combination.equals(Combination.of(first.indicator().additivity()));
        String what = "'" + first.key().indicator() + "' is "
                + (ownWay
                        ? "combined in a way of its own"
                        : "a " + first.indicator().additivity());
        if (!combination.whereDisjoint().addsUp()) {
            throw new IllegalArgumentException(what + " and cannot be added"
                    + (combination.isMean() ? "; recompute it from what it is made of, or ask the unit above" : ""));
        }
        String campaigns = figures.stream()
                .map(f -> f.key().campaign())
                .distinct()
                .sorted()
                .map(CampaignId::text)
                .collect(Collectors.joining(", "));
        if (campaigns.contains(", ") && !combination.whereDisjoint().addsOverCampaigns()) {
            throw new IllegalArgumentException(
                    what + ", which exists at a time, and cannot be added over campaigns " + campaigns);
        }
    }

    private static void checkApart(Collection<RolledFigure> figures) {
        Set<List<Object>> seen = new HashSet<>();
        figures.forEach(figure -> {
            UnitId unit = figure.unit().id();
            if (!seen.add(List.of(figure.key().campaign(), unit))) {
                throw new IllegalArgumentException("Unit '" + unit + "' must be added once");
            }
        });
        figures.forEach(figure -> figure.unitsAbove().forEach(above -> {
            if (seen.contains(List.of(figure.key().campaign(), above))) {
                throw new IllegalArgumentException("Unit '" + figure.unit().id() + "' lies under '" + above
                        + "', whose figure holds it already; add one of them");
            }
        }));
    }
}
