package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * What one filing says twice, in its text and in its table, is one number as far as the words allow: {@code 12.5万} and
 * 125,380 agree. The same thing is of the same units, scope, activity, time, indicator, key, whole (其中) and measure.
 *
 * <p>A text may have cut off what the table gives in full, see {@link CutOff}: then it is no error. Activities without an
 * id, and parts without a name, are not known to be the same and are left out. Two cumulative
 * figures may have begun at different times, so that of them it cannot be told; and a plan may have changed, so that it is
 * no error.
 */
final class SaidDifferently extends FilingRule {
    SaidDifferently() {
        super(
                "said-differently",
                Severity.ERROR,
                new Message("What a filing says twice is one number", "同一总结内同一数前后一致"),
                "arithmetic: one thing has one number");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            Indicator indicator = filing.indicator(quantity.indicator());
            for (List<Outcome> same : byWhole(figures.figures(quantity))) {
                if (same.size() > 1) {
                    verdicts.add(verdict(
                            quantity,
                            indicator,
                            same.stream().map(o -> Amount.of(o, indicator)).toList()));
                }
            }
        }
        return verdicts;
    }

    private static Collection<List<Outcome>> byWhole(List<Outcome> outcomes) {
        Map<Optional<IndicatorCode>, List<Outcome>> byWhole = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byWhole.computeIfAbsent(outcome.partOf(), w -> new ArrayList<>())
                .add(outcome));
        return byWhole.values();
    }

    private static Verdict verdict(Quantity quantity, Indicator indicator, List<Amount> said) {
        Amount first = said.get(0);
        if (quantity.subject().basis() == Basis.CUMULATIVE && indicator.additivity() != Additivity.STOCK) {
            return Verdict.undecided("it is not said since when %s is counted", "%s起算时间不明", first.name())
                    .about(first.outcomes().get(0));
        }
        Verdict verdict = furthest(said, Amount::cautious)
                .or(() -> furthest(said, Amount::bounds))
                .orElseGet(() -> said.stream()
                        .filter(amount -> !amount.isNumber())
                        .findFirst()
                        .map(blank -> blank.isSameAs(blank).verdict("-", "-"))
                        .orElseGet(Verdict::pass));
        return quantity.subject().basis() == Basis.PLANNED ? verdict.uncertain() : verdict;
    }

    /** The one that is smallest at most and the one that is largest at least, if they exclude each other. */
    private static Optional<Verdict> furthest(List<Amount> said, Function<Amount, Bounds> bounds) {
        Amount least = said.get(0);
        Amount most = said.get(0);
        for (Amount amount : said) {
            least = isBelow(bounds.apply(amount), bounds.apply(least)) ? amount : least;
            most = isAbove(bounds.apply(amount), bounds.apply(most)) ? amount : most;
        }
        boolean exclude = bounds.apply(least).gap(bounds.apply(most)).signum() > 0;
        boolean inOrder = said.indexOf(least) < said.indexOf(most);
        return exclude ? Optional.of(inOrder ? verdict(least, most) : verdict(most, least)) : Optional.empty();
    }

    private static Verdict verdict(Amount one, Amount other) {
        Verdict verdict = one.isSameAs(other).verdict("the same is said as %s and as %s", "同一数前后不一：%s与%s", one, other);
        return isCutOff(one, other) || isCutOff(other, one) ? verdict.uncertain() : verdict;
    }

    /** Whether the one, printed to no finer digit than the other, may be the other cut off. */
    private static boolean isCutOff(Amount one, Amount other) {
        return step(one).compareTo(step(other)) >= 0
                && !CutOff.allowed(one).isSameAs(other).isCertain();
    }

    private static BigDecimal step(Amount amount) {
        return CutOff.step(amount).orElse(BigDecimal.ZERO);
    }

    private static boolean isAbove(Bounds one, Bounds other) {
        return one.lower().compareTo(other.lower()) > 0;
    }

    private static boolean isBelow(Bounds one, Bounds other) {
        return one.upper()
                .filter(most ->
                        other.upper().filter(u -> u.compareTo(most) <= 0).isEmpty())
                .isPresent();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115件").says("complaint_received", "110余件")),
                RuleExample.breaks(
                        by("330203").says("complaint_received", "115件").says("complaint_received", "151件")),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "115件").says("complaint_received", "_件")));
    }
}
