package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure and the parts of it that the same filing gives in one measure: the keys of one dimension, which do not overlap, or
 * loose parts (其中), which may.
 *
 * @param indicator the indicator of the whole
 * @param whole the whole, in the measure of the parts if it is said in that
 * @param dimension the dimension of the keys; empty for loose parts
 * @param parts the parts, each once however often it is said
 * @param isAll whether the filing gives no part of this kind in another measure
 * @param isComplete whether the filing says that these parts are all there and do not overlap
 * @param isOfThisCampaign whether they are counted over this campaign, so that all are of one time
 */
record PartsOfWhole(
        Indicator indicator,
        Amount whole,
        Optional<String> dimension,
        List<Part> parts,
        boolean isAll,
        boolean isComplete,
        boolean isOfThisCampaign) {
    /** How a part is known to be one. */
    enum Known {
        /** It is a key, or the report says 其中 of it. */
        SAID,
        /** The report says 其中 and gives it no name: two of them may be one part said twice. */
        UNNAMED,
        /** The catalogue has its indicator within the other; the report may have counted it beside it. */
        IMPLIED
    }

    /**
     * A part.
     *
     * @param amount how much it is
     * @param indicator its indicator
     * @param known how it is known to be a part
     */
    record Part(Amount amount, Indicator indicator, Known known) {
        /** How much of the whole it is; of one that may have been counted beside it perhaps nothing. */
        Amount within() {
            return known == Known.IMPLIED
                    ? Amount.of(amount.name(), orNothing(amount.bounds()), orNothing(amount.cautious()))
                    : amount;
        }

        private static Bounds orNothing(Bounds bounds) {
            return bounds.hull(Bounds.ZERO);
        }
    }

    /** Whether parts that do not overlap sum to the whole. */
    boolean addsUp() {
        return indicator.additivity() == Additivity.ADDITIVE || indicator.additivity() == Additivity.STOCK;
    }

    /** How many parts the report itself says to be parts. */
    int saidParts() {
        return (int)
                parts.stream().filter(part -> part.known() != Known.IMPLIED).count();
    }

    /** What the parts are together, called by their number and their sum. */
    Amount sum() {
        List<Amount> amounts = parts.stream().map(Part::within).toList();
        return dimension.map(name -> NamedSum.ofKeys(amounts, name)).orElseGet(() -> NamedSum.ofParts(amounts));
    }

    /** A verdict about the parts: no error where they need not be of one time, or one may have been said twice. */
    Verdict limited(Verdict verdict) {
        long unnamed =
                parts.stream().filter(part -> part.known() == Known.UNNAMED).count();
        return isOfThisCampaign && unnamed < 2 ? verdict : verdict.uncertain();
    }
}
