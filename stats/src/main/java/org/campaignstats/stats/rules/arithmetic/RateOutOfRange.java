package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A rate or a score lies within the range of its indicator: a proportion in 0 to 100%. So does a share that is on no list
 * (占比). Growth has no range, nor has a figure that counts in another measure than its indicator.
 */
final class RateOutOfRange extends FilingRule {
    private static final Bounds PROPORTION = Bounds.of(0, 100);

    RateOutOfRange() {
        super(
                "rate-out-of-range",
                Severity.ERROR,
                new Message("A rate or score is within the range of its indicator", "比率、得分在指标的取值范围之内"),
                "arithmetic: a part is at most 100% of its whole; a score is on its scale");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Outcome outcome : filing.outcomes()) {
            Indicator indicator = filing.indicator(outcome.indicator());
            range(outcome, indicator).ifPresent(range -> verdicts.add(verdict(outcome, indicator, range)));
        }
        return verdicts;
    }

    private static Optional<Bounds> range(Outcome outcome, Indicator indicator) {
        Optional<Measure> measure = outcome.measure().or(indicator::measure);
        boolean isOther = measure.isPresent()
                && !indicator.measure().orElse(Percentage.PERCENT).countsSameAs(measure.get());
        if (isOther || !Combination.of(indicator.additivity()).isMean()) {
            return Optional.empty();
        }
        boolean isShare = measure.filter(Percentage.PERCENT::equals).isPresent()
                && RatioName.of(indicator).filter(RatioName::isShare).isPresent();
        return Optional.of(isShare ? PROPORTION : indicator.range()).filter(range -> !range.isUnknown());
    }

    /** The indicator's own bounds are cut to the range, so the figure is looked at without it. */
    private static Verdict verdict(Outcome outcome, Indicator indicator, Bounds range) {
        Amount amount = Amount.of(outcome, indicator);
        if (!amount.isNumber()) {
            return Verdict.undecided(amount).about(outcome);
        }
        if (!isOutside(outcome, indicator, BoundsPolicy.CONVENTIONAL, range)) {
            return Verdict.pass();
        }
        Message ends = range.inWords();
        Verdict verdict = Verdict.broken("%s is outside %s", "%s超出范围%s", amount.name(), ends)
                .about(outcome)
                .evidence("range", ends);
        return isOutside(outcome, indicator, BoundsPolicy.CAUTIOUS, range) ? verdict : verdict.uncertain();
    }

    private static boolean isOutside(Outcome outcome, Indicator indicator, BoundsPolicy policy, Bounds range) {
        return policy.bounds(outcome.baseFigure(), indicator.resolution())
                .intersect(range)
                .isEmpty();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("sample_pass_rate", "100%")),
                RuleExample.breaks(by("330203").says("sample_pass_rate", "103%")),
                RuleExample.undecided(by("330203").says("sample_pass_rate", "_%")));
    }
}
