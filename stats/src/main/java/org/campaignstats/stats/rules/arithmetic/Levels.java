package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.Verdict;

/**
 * What a filing gives for a whole unit, beside its own level and the units below.
 *
 * @param indicator what is counted
 * @param whole the whole unit
 * @param own its own level; empty if the filing is silent on it
 * @param under the units below together; empty if the filing is silent on them
 * @param isOfThisCampaign whether all are counted over this campaign
 */
record Levels(
        Indicator indicator, Amount whole, Optional<Amount> own, Optional<Amount> under, boolean isOfThisCampaign) {
    private static final Set<Additivity> CONTAINED =
            EnumSet.of(Additivity.ADDITIVE, Additivity.STOCK, Additivity.DISTINCT);

    /** The levels of each thing that a filing gives a whole of, where a level is contained in a whole. */
    static List<Levels> of(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Levels> levels = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            Indicator indicator = filing.indicator(quantity.indicator());
            if (quantity.subject().scope() == Scope.WHOLE && isContained(indicator)) {
                levels.add(new Levels(
                        indicator,
                        figures.find(quantity).orElseThrow(),
                        figures.find(quantity.of(Scope.OWN)),
                        figures.find(quantity.of(Scope.UNDER)),
                        quantity.isOfThisCampaign()));
            }
        }
        return levels;
    }

    /** Whether the whole of an indicator holds its levels, and a level its activities. */
    static boolean isContained(Indicator indicator) {
        return CONTAINED.contains(indicator.additivity());
    }

    /** A verdict about them: no error where they need not be of one time. */
    Verdict limited(Verdict verdict) {
        return isOfThisCampaign ? verdict : verdict.uncertain();
    }
}
