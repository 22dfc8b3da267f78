package org.campaignstats.stats.rollup;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** What names a figure of a filing: everything that says which one it is, but not the figure. */
record NamedFigure(
        IndicatorCode indicator,
        List<UnitId> units,
        Optional<Breakdown> breakdown,
        Scope scope,
        Basis basis,
        Optional<ActivityId> activity,
        Optional<IndicatorCode> partOf,
        Optional<Measure> measure) {
    static NamedFigure of(Statement statement, IndicatorCatalogue catalogue) {
        Outcome outcome = statement.outcome();
        return new NamedFigure(
                outcome.indicator(),
                outcome.units(),
                outcome.breakdown(),
                outcome.scope(),
                outcome.basis(),
                statement.activity(),
                outcome.partOf(),
                outcome.measure()
                        .or(() -> catalogue.findOrAdHoc(outcome.indicator()).measure())
                        .map(Measure::base));
    }
}
