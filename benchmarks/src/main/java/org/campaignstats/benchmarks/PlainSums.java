package org.campaignstats.benchmarks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/**
 * What an application would write with plain collections: the numbers that counties state of themselves and cities of
 * their own level, each added to its unit and all units above. Qualifiers, blanks, silence, totals that disagree and what
 * one unit says of another are not looked at, so that this is less than a roll-up: the least that any could cost.
 */
final class PlainSums {
    private PlainSums() {}

    static Map<Cell, BigDecimal> of(UnitTree tree, Collection<CampaignSummary> summaries) {
        Map<UnitId, ReportingUnit> units = new HashMap<>();
        tree.depthFirst().forEach(unit -> units.put(unit.id(), unit));
        Map<Cell, BigDecimal> sums = new HashMap<>();
        for (CampaignSummary summary : summaries) {
            Scope added = tree.children(summary.filer()).isEmpty() ? Scope.WHOLE : Scope.OWN;
            for (Outcome outcome : summary.outcomes()) {
                Optional<BigDecimal> number = outcome.baseFigure().number();
                boolean counts = outcome.scope() == added && outcome.unit().equals(summary.filer());
                Optional<UnitId> at = Optional.of(outcome.unit()).filter(u -> counts && number.isPresent());
                while (at.isPresent()) {
                    Cell cell = new Cell(at.get(), summary.campaign().id(), outcome.indicator());
                    sums.merge(cell, number.orElseThrow(), BigDecimal::add);
                    at = Optional.ofNullable(units.get(at.get())).flatMap(ReportingUnit::parent);
                }
            }
        }
        return sums;
    }

    /**
     * What is summed.
     *
     * @param unit the unit
     * @param campaign the campaign
     * @param indicator what is counted
     */
    record Cell(UnitId unit, CampaignId campaign, IndicatorCode indicator) {}
}
