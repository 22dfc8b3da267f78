package org.campaignstats.stats.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The units that occur in filings, for where nobody said which units there are. */
public final class FiledUnits {
    /** The first of two names, whichever filing came first. */
    private static final BinaryOperator<String> FIRST = BinaryOperator.minBy(Comparator.naturalOrder());

    private FiledUnits() {}

    /**
     * The open tree of the units that filed or were reported on. A unit that filings print differently bears the name that it
     * gives itself; among several of them the first in the order of characters.
     *
     * @param summaries the filings
     * @param regions the regions, which say who is below whom
     * @param year the year in which regions are looked up
     * @return the tree, with the names that the filings print
     */
    public static UnitTree tree(Collection<CampaignSummary> summaries, RegionTable regions, int year) {
        return tree(summaries, Set.of(), regions, year);
    }

    /**
     * The open tree of the units that filed or were reported on, and of others.
     *
     * @param summaries the filings
     * @param others the others
     * @param regions the regions, which say who is below whom
     * @param year the year in which regions are looked up
     * @return the tree, with the names that the filings print
     */
    public static UnitTree tree(
            Collection<CampaignSummary> summaries, Set<UnitId> others, RegionTable regions, int year) {
        Set<UnitId> ids = new LinkedHashSet<>(others);
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (CampaignSummary summary : summaries) {
            ids.add(summary.filer());
            summary.allOutcomes().forEach(outcome -> ids.addAll(outcome.units()));
            summary.unitNames().forEach((unit, name) -> names.merge(unit, name, FIRST));
        }
        summaries.stream()
                .filter(summary -> summary.unitNames().containsKey(summary.filer()))
                .collect(Collectors.toMap(
                        CampaignSummary::filer, summary -> summary.unitNames().get(summary.filer()), FIRST))
                .forEach(names::put);
        return RegionalTrees.occurring(ids, names, regions, year);
    }

    /**
     * The latest year that filings are of.
     *
     * @param summaries the filings
     * @return the year; empty where none names one
     */
    public static OptionalInt latestYear(Collection<CampaignSummary> summaries) {
        return summaries.stream()
                .map(summary -> summary.campaign().year())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }
}
