package org.campaignstats.stats.rules.arithmetic;

import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.Verdict;

/** A printed percentage beside the numerator and the denominator that it should be of. */
final class Quotient {
    private final Percentage printed;
    private final Amount numerator;
    private final Amount computed;
    private final Holding holding;

    Quotient(Percentage printed, Amount numerator, Amount denominator) {
        this.printed = printed;
        this.numerator = numerator;
        this.computed = numerator.percentOf(denominator);
        this.holding = printed.isSameAs(computed);
    }

    /** Whether the printed percentage can be the computed one. */
    Holding holding() {
        return holding;
    }

    /** The computed percentage, rounded as the other is printed. */
    Message right() {
        return printed.right(computed.bounds());
    }

    /** The first of other denominators that gives the printed percentage. */
    Optional<Amount> other(Stream<Amount> denominators) {
        return Denominators.find(printed, numerator, denominators);
    }

    /** The verdict, no error where another denominator was found. */
    Verdict verdict(Optional<Amount> other) {
        return other.map(instead -> holding.verdict(
                                "%s is not %s, which is %s; it would be of %s",
                                "%s与%s不符，应为%s；以%s为分母则相符", printed.amount(), computed, right(), instead)
                        .evidence("denominator", instead)
                        .uncertain())
                .orElseGet(() -> holding.verdict(
                        "%s is not %s, which is %s", "%s与%s不符，应为%s", printed.amount(), computed, right()));
    }
}
