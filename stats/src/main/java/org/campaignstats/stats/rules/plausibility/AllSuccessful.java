package org.campaignstats.stats.rules.plausibility;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Of a thousand or more not all succeed: a rate of success is not exactly 100%, and what succeeded is not just as much as
 * there was. 近100% and 99.9% are not exactly 100%. Where everything succeeded and the count is blank or not reported, it
 * cannot be told.
 */
final class AllSuccessful extends FilingRule {
    /** A rate of success, what is divided where it is known, and what by. */
    private record Success(String rate, Optional<String> succeeded, String count) {}

    private static final List<Success> RATES = List.of(
            new Success("closure_rate", Optional.of("request_closed"), "request_received"),
            new Success("complaint_resolution_rate", Optional.of("complaint_resolved"), "complaint_received"),
            new Success("mediation_success_rate", Optional.of("dispute_mediated_success"), "dispute_mediated"),
            new Success("sample_pass_rate", Optional.empty(), "sample_tested"),
            new Success("satisfaction_rate", Optional.empty(), "questionnaire_collected"));

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    AllSuccessful() {
        super(
                "all-successful",
                Severity.WARNING,
                new Message("Of a thousand or more not all succeed", "总数达一千以上时不会全部成功"),
                "arithmetic: at one failure in 200, a thousand succeed without one in less than 1% of cases");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            for (Success success : RATES) {
                Amount rate = group.amount(success.rate());
                Optional<Amount> succeeded = success.succeeded().map(group::amount);
                if (rate.isReported() || succeeded.filter(Amount::isReported).isPresent()) {
                    verdicts.add(verdict(rate, succeeded, group.amount(success.count())));
                }
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Amount rate, Optional<Amount> succeeded, Amount count) {
        Optional<Amount> all = Optional.of(rate)
                .filter(AllSuccessful::isExactlyAll)
                .or(() -> succeeded.filter(some -> isAllOf(some, count)));
        if (all.isPresent()) {
            return ofAll(all.get(), count).about(all.get().outcomes().get(0));
        }
        return Optional.of(rate)
                .filter(Amount::isReported)
                .or(() -> succeeded)
                .filter(some -> !some.isNumber())
                .map(some -> Verdict.undecided(some).about(some.outcomes().get(0)))
                .orElseGet(Verdict::pass);
    }

    private static boolean isExactlyAll(Amount rate) {
        return rate.outcomes().stream()
                .anyMatch(outcome -> outcome.baseFigure() instanceof Stated stated
                        && stated.qualifier() == Qualifier.EXACTLY
                        && stated.value().compareTo(ALL) == 0);
    }

    private static boolean isAllOf(Amount some, Amount count) {
        Bounds bounds = some.bounds();
        return bounds.isPoint() && bounds.equals(count.bounds());
    }

    private static Verdict ofAll(Amount all, Amount count) {
        if (!count.isNumber()) {
            return Verdict.undecided(
                    "%s is all there was, but %s gives no count", "%s为全部成功，但%s没有数", all.name(), count.name());
        }
        return count.bounds().lower().compareTo(MANY) < 0
                ? Verdict.pass()
                : Verdict.broken("%s is all of %s, without one failure", "%s为%s的全部，无一未成功", all.name(), count.name())
                        .evidence("count", count);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("sample_tested", "120个").says("sample_pass_rate", "100%")),
                RuleExample.breaks(by("330203").says("sample_tested", "1200个").says("sample_pass_rate", "100%")),
                RuleExample.undecided(by("330203").says("sample_tested", "_个").says("sample_pass_rate", "100%")));
    }
}
