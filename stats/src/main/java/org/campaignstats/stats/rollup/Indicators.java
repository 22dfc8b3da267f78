package org.campaignstats.stats.rollup;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.combination.Combination;

/** What is known of the indicators of a roll-up: how each combines, and which figures go together under one key. */
final class Indicators {
    private final IndicatorCatalogue catalogue;
    private final Map<IndicatorCode, Combination> combinations;
    /** Keys are combined by several threads, which may be the first to ask for an indicator. */
    private final Map<IndicatorCode, Indicator> found = new ConcurrentHashMap<>();

    Indicators(IndicatorCatalogue catalogue, Map<IndicatorCode, Combination> combinations) {
        this.catalogue = catalogue;
        this.combinations = Map.copyOf(combinations);
    }

    IndicatorCatalogue catalogue() {
        return catalogue;
    }

    Indicator get(IndicatorCode code) {
        Indicator known = found.get(code);
        return known != null ? known : found.computeIfAbsent(code, catalogue::findOrAdHoc);
    }

    Combination combination(IndicatorCode code) {
        Combination own = combinations.isEmpty() ? null : combinations.get(code);
        return own != null ? own : Combination.of(get(code).additivity());
    }

    /** The key of a statement: its measure is the indicator's own where that counts the same. */
    FigureKey key(Statement statement) {
        Outcome outcome = statement.outcome();
        Optional<Measure> usual = get(outcome.indicator()).measure();
        Optional<Measure> measure = outcome.measure()
                .map(m -> usual.filter(m::countsSameAs).orElse(m).base())
                .or(() -> usual.map(Measure::base));
        return new FigureKey(
                statement.campaign(), outcome.indicator(), outcome.breakdown(), shown(outcome.indicator(), measure));
    }

    /** The key of the figure that a statement is said to be a part of, in the same measure; empty if it is of none. */
    Optional<FigureKey> wholeOf(Statement statement) {
        FigureKey part = key(statement);
        return statement.outcome().partOf().map(whole -> in(part, whole, Optional.empty()));
    }

    /** The key of another indicator in the measure of a key. */
    FigureKey in(FigureKey key, IndicatorCode indicator, Optional<Breakdown> breakdown) {
        return new FigureKey(key.campaign(), indicator, breakdown, shown(indicator, key.measure()));
    }

    /** The key of an indicator in its usual measure, in the campaign and breakdown of another key. */
    FigureKey beside(FigureKey key, IndicatorCode indicator) {
        Optional<Measure> usual = get(indicator).measure().map(Measure::base);
        return new FigureKey(key.campaign(), indicator, key.breakdown(), shown(indicator, usual));
    }

    private Optional<Measure> shown(IndicatorCode indicator, Optional<Measure> measure) {
        Optional<Measure> usual = get(indicator).measure();
        return measure.map(
                m -> usual.filter(u -> u.countsSameAs(m) && isBaseSized(u)).orElse(m.base()));
    }

    private static boolean isBaseSized(Measure measure) {
        return measure.factor().compareTo(measure.base().factor()) == 0;
    }
}
