package org.campaignstats.stats.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/** The statements of every key that occurs. */
final class KeyedStatements {
    private final Indicators indicators;
    private final BoundsPolicy policy;
    private final int units;
    private final Map<FigureKey, KeyStatements> byKey = new HashMap<>();
    private final Map<Print, KeyStatements> byPrint = new HashMap<>();

    /**
     * No keys yet.
     *
     * @param indicators the indicators
     * @param policy under which bounds are asked for first
     * @param units how many units there are
     */
    KeyedStatements(Indicators indicators, BoundsPolicy policy, int units) {
        this.indicators = indicators;
        this.policy = policy;
        this.units = units;
    }

    /** What says under which key an outcome goes, as it was printed. */
    private record Print(
            CampaignId campaign, IndicatorCode indicator, Optional<Breakdown> breakdown, Optional<Measure> measure) {
        /** As a record's, written out: prints are looked up for every statement, even before anything is compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Print print
                    && indicator.text().equals(print.indicator.text())
                    && campaign.text().equals(print.campaign.text())
                    && breakdown.equals(print.breakdown)
                    && measure.equals(print.measure);
        }

        /** Of the parts that differ most. */
        @Override
        public int hashCode() {
            return 31 * (31 * campaign.text().hashCode() + indicator.text().hashCode()) + breakdown.hashCode();
        }
    }

    Optional<KeyStatements> find(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<KeyStatements> all() {
        return byKey.values();
    }

    /** The statements of a key, none where it is new. */
    KeyStatements of(FigureKey key) {
        return byKey.computeIfAbsent(
                key,
                k -> new KeyStatements(
                        k, indicators.get(k.indicator()), indicators.combination(k.indicator()), policy, units));
    }

    /** The statements of the key of one of them. */
    KeyStatements of(Statement statement) {
        Outcome outcome = statement.outcome();
        Print print = new Print(statement.campaign(), outcome.indicator(), outcome.breakdown(), outcome.measure());
        KeyStatements known = byPrint.get(print);
        if (known == null) {
            known = of(indicators.key(statement));
            byPrint.put(print, known);
        }
        return known;
    }
}
