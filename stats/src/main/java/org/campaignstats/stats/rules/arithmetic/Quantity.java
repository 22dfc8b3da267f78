package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.FigureGroup;

/**
 * One thing that a filing counts.
 *
 * @param subject whose, of what scope and activity, over what time
 * @param indicator what is counted
 * @param key the key that it is broken down by; empty for all keys together
 * @param measure the base of the measure that it counts in; empty where none is known
 */
record Quantity(
        FigureGroup.Subject subject, IndicatorCode indicator, Optional<Breakdown> key, Optional<Measure> measure) {

    /** What an outcome of a group says a number of. */
    static Quantity of(FigureGroup group, Outcome outcome) {
        return new Quantity(
                group.subject(),
                outcome.indicator(),
                outcome.breakdown(),
                outcome.measure()
                        .or(group.indicator(outcome.indicator())::measure)
                        .map(Measure::base));
    }

    /** The same of another indicator, in the measure that it usually counts in. */
    Quantity of(Indicator other) {
        return new Quantity(subject, other.code(), key, other.measure().map(Measure::base));
    }

    /** The same of another indicator, key and measure as they are. */
    Quantity ofIndicator(IndicatorCode other) {
        return new Quantity(subject, other, key, measure);
    }

    /** The same of all keys together. */
    Quantity withoutKey() {
        return new Quantity(subject, indicator, Optional.empty(), measure);
    }

    /** The same of another unit. */
    Quantity ofUnit(UnitId unit) {
        FigureGroup.Subject other =
                new FigureGroup.Subject(List.of(unit), subject.scope(), subject.activity(), subject.basis());
        return new Quantity(other, indicator, key, measure);
    }

    /** The same of another scope, of no activity. */
    Quantity of(Scope scope) {
        FigureGroup.Subject other = new FigureGroup.Subject(subject.units(), scope, Optional.empty(), subject.basis());
        return new Quantity(other, indicator, key, measure);
    }

    /**
     * Whether figures of it are known to be about one time: only a cumulative one may have begun with another campaign, and
     * only a plan may still change.
     */
    boolean isOfThisCampaign() {
        return subject.basis() == Basis.PERIOD;
    }

    /** Whether it is of an activity that is not told apart from others: two figures may be about two activities. */
    static boolean isOfSomeActivity(FigureGroup.Subject subject) {
        return subject.scope() == Scope.EVENT && subject.activity().isEmpty();
    }
}
