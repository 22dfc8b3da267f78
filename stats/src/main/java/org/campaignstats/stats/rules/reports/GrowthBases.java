package org.campaignstats.stats.rules.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.Filing;

/** Finds what a growth is a growth of. */
final class GrowthBases {
    private final Batch batch;
    private final Map<Integer, CampaignId> campaigns = new HashMap<>();

    GrowthBases(Batch batch) {
        this.batch = batch;
        batch.summaries()
                .forEach(summary -> summary.campaign()
                        .year()
                        .ifPresent(year ->
                                campaigns.putIfAbsent(year, summary.campaign().id())));
    }

    /** The campaign of the year before, where it is in the batch. */
    Optional<CampaignId> before(Filing filing) {
        return filing.year().isPresent()
                ? Optional.ofNullable(campaigns.get(filing.year().getAsInt() - 1))
                : Optional.empty();
    }

    /** What the report itself gives as the base, even a blank. */
    List<Bounds> in(Filing filing, Outcome growth, GrowthName name) {
        return filing.summary().outcomes().stream()
                .filter(outcome -> outcome.units().equals(growth.units())
                        && outcome.scope() == growth.scope()
                        && outcome.breakdown().equals(growth.breakdown()))
                .filter(outcome ->
                        name.isBase(filing.indicator(outcome.indicator()).chineseName()))
                .map(outcome ->
                        filing.indicator(outcome.indicator()).bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL))
                .toList();
    }

    /** What the reports of a campaign tell of the unit, even a blank; one for each measure. */
    List<Bounds> in(CampaignId campaign, Outcome growth, GrowthName name) {
        IndicatorCode code = batch.context()
                .indicators()
                .matchOne(name.what())
                .map(Indicator::code)
                .orElseGet(() -> IndicatorCode.of(name.what()));
        Stream<RolledFigure> figures = batch.result().figures(growth.unit()).stream();
        return figures.filter(figure -> figure.key().campaign().equals(campaign)
                        && figure.key().indicator().equals(code)
                        && figure.key().breakdown().equals(growth.breakdown())
                        && figure.isTold())
                .map(RolledFigure::bounds)
                .toList();
    }
}
