package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;

/**
 * One indicator is not more than another at the same unit, scope, activity, time and key, each in its usual measure. There
 * are innocent explanations where it is, so it is never an error. Where the filing is silent on one there is nothing to check.
 */
abstract class OrderedPairRule extends FilingRule {
    private final List<OrderedPair> pairs;

    OrderedPairRule(String code, Message statement, String source, OrderedPair... pairs) {
        super(code, Severity.WARNING, statement, source);
        this.pairs = List.of(pairs);
    }

    @Override
    public final List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            for (OrderedPair pair : pairs) {
                if (isLess(quantity, filing.indicator(pair.less()))) {
                    verdict(quantity, filing.indicator(pair.more()), figures).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    private static boolean isLess(Quantity quantity, Indicator less) {
        return quantity.equals(quantity.of(less));
    }

    private Optional<Verdict> verdict(Quantity quantity, Indicator more, FiguresByQuantity figures) {
        Optional<Amount> less = figures.find(quantity).filter(this::isChecked);
        Optional<Amount> most = figures.find(quantity.of(more));
        return less.flatMap(one -> most.map(
                other -> one.withoutMeasure().isAtMost(other).verdict("%s is more than %s", "%s大于%s", one, other)));
    }

    /** Whether a smaller figure is this rule's to check. */
    boolean isChecked(Amount less) {
        return true;
    }
}
