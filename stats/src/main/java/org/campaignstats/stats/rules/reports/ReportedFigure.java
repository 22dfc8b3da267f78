package org.campaignstats.stats.rules.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Filing;

/**
 * Which figure of a report it is, whatever the campaign, so that it can be found again in the report of another.
 *
 * @param indicator what was counted
 * @param units of whom
 * @param scope how much of them
 * @param breakdown the key; empty for the figure of all keys together
 * @param partOf what it is given as a part of
 * @param measure what it counts in; empty for the indicator's own measure, or another word for it
 */
record ReportedFigure(
        IndicatorCode indicator,
        List<UnitId> units,
        Scope scope,
        Optional<Breakdown> breakdown,
        Optional<IndicatorCode> partOf,
        Optional<Measure> measure) {
    static ReportedFigure of(Outcome outcome, Indicator indicator) {
        return new ReportedFigure(
                outcome.indicator(),
                outcome.units(),
                outcome.scope(),
                outcome.breakdown(),
                outcome.partOf(),
                outcome.measure()
                        .filter(measure -> indicator
                                .measure()
                                .filter(measure::countsSameAs)
                                .isEmpty())
                        .map(Measure::base));
    }

    /** The figures of a report that are of no single activity; of one given twice the first. */
    static Map<ReportedFigure, Outcome> in(Filing filing, Basis basis) {
        Map<ReportedFigure, Outcome> figures = new LinkedHashMap<>();
        for (Outcome outcome : filing.summary().outcomes()) {
            if (outcome.basis() == basis && outcome.scope() != Scope.EVENT) {
                figures.putIfAbsent(of(outcome, filing.indicator(outcome.indicator())), outcome);
            }
        }
        return figures;
    }
}
