package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.combination.Combination;

/**
 * Adds up what reporting units filed.
 *
 * <pre>{@code
 * RollUpResult result = RollUp.over(units).add(summaries).run();
 * RolledFigure leaflets = result.get("330200", "materials_distributed");
 * }</pre>
 *
 * <p>How figures combine depends on the kind of their indicator, see {@link Combination}: complaints are added, a rate is
 * recomputed from its numerator and denominator, what is handed from one level to another is shown and not added. An outcome
 * about a unit that is not in the tree by its id is about the unit of that name, where the summary prints one and the tree
 * has just one of it; else it is a finding of the result.
 *
 * <p>The order in which summaries are added, how they are grouped into roll-ups that are then added to each other, and the
 * number of threads never change a result. Time and memory are linear in the number of outcomes, and in units times keys (campaign, indicator,
 * breakdown, measure). Not safe for use by several threads; the result is immutable and is.
 */
public final class RollUp {
    private final UnitTree tree;
    private final List<CampaignSummary> summaries = new ArrayList<>();
    private IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private BoundsPolicy policy = BoundsPolicy.CONVENTIONAL;
    private Silence silence = Silence.UNKNOWN;
    private final Map<IndicatorCode, Combination> combinations = new HashMap<>();
    private final IdentityHashMap<CampaignSummary, List<UnitSums>> summed = new IdentityHashMap<>();

    private RollUp(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Starts a roll-up over a tree of reporting units.
     *
     * @param tree the units and who reports to whom
     * @return a roll-up without any summary, with the standard catalogue and conventional bounds
     */
    public static RollUp over(UnitTree tree) {
        return new RollUp(tree);
    }

    /**
     * Sets the indicators that are known: how each adds up, and in what measure.
     *
     * @param indicators the catalogue, the same that the filings were read with; {@link IndicatorCatalogue#standard()}
     *     where it is not set
     * @return this roll-up
     */
    public RollUp indicators(IndicatorCatalogue indicators) {
        this.catalogue = indicators;
        return this;
    }

    /**
     * Sets how much figures are trusted.
     *
     * @param boundsPolicy the policy; {@link BoundsPolicy#CONVENTIONAL} where it is not set
     * @return this roll-up
     */
    public RollUp bounds(BoundsPolicy boundsPolicy) {
        this.policy = boundsPolicy;
        return this;
    }

    /**
     * Sets how silence is read.
     *
     * @param reading the reading; {@link Silence#UNKNOWN} where it is not set
     * @return this roll-up
     */
    public RollUp silence(Silence reading) {
        this.silence = reading;
        return this;
    }

    /**
     * Combines the figures of an indicator in a way of your own, whatever the catalogue says of it.
     *
     * @param indicator the code of the indicator
     * @param combination how its figures combine
     * @return this roll-up
     */
    public RollUp combining(IndicatorCode indicator, Combination combination) {
        combinations.put(indicator, combination);
        return this;
    }

    /**
     * Combines the figures of an indicator in a way of your own, whatever the catalogue says of it.
     *
     * @param indicator the code of the indicator, as text
     * @param combination how its figures combine
     * @return this roll-up
     */
    public RollUp combining(String indicator, Combination combination) {
        return combining(IndicatorCode.of(indicator), combination);
    }

    /**
     * Adds a filing.
     *
     * @param summary the filing; of one filer and campaign the latest revision counts
     * @return this roll-up
     */
    public RollUp add(CampaignSummary summary) {
        summaries.add(summary);
        return this;
    }

    /**
     * Adds a filing of which many activities were added up before. They must be {@linkplain #sumsActivities of indicators
     * that sum}, each told of once for a unit and key, here and in all other filings; their bounds those of this roll-up's
     * policy.
     *
     * @param summary the filing without these activities, a report
     * @param activities what they give, of one unit and key each
     * @return this roll-up
     */
    public RollUp add(CampaignSummary summary, List<ActivitySums> activities) {
        return addSummed(summary, activities.stream().map(OneSum::of).toList());
    }

    /**
     * Adds a filing of which many activities were added up before, as {@link #add(CampaignSummary, List)} does, of many units
     * and keys at once.
     *
     * @param summary the filing without these activities, a report
     * @param units what they give, of units of the tree
     * @return this roll-up
     */
    public RollUp addSummed(CampaignSummary summary, List<? extends UnitSums> units) {
        summaries.add(summary);
        if (!units.isEmpty()) {
            summed.put(summary, List.copyOf(units));
        }
        return this;
    }

    /**
     * Whether the activities of an indicator may be added up before the roll-up.
     *
     * @param indicator the code
     * @return true for an additive one that has no way of combining of its own
     */
    public boolean sumsActivities(IndicatorCode indicator) {
        return !combinations.containsKey(indicator)
                && catalogue.findOrAdHoc(indicator).additivity() == Additivity.ADDITIVE;
    }

    /**
     * The key under which an outcome is added.
     *
     * @param campaign the campaign that it is of
     * @param outcome the outcome
     * @return the key, its measure the indicator's own where that counts the same
     */
    public FigureKey key(CampaignId campaign, Outcome outcome) {
        return new Indicators(catalogue, combinations)
                .key(new Statement(campaign, outcome.unit(), Optional.empty(), outcome));
    }

    /**
     * The indicator of a code.
     *
     * @param code the code
     * @return the indicator of the catalogue, else an ad-hoc one
     */
    public Indicator indicator(IndicatorCode code) {
        return catalogue.findOrAdHoc(code);
    }

    /**
     * The tree.
     *
     * @return the units that figures are added up over
     */
    public UnitTree tree() {
        return tree;
    }

    /**
     * How much figures are trusted.
     *
     * @return the policy
     */
    public BoundsPolicy bounds() {
        return policy;
    }

    /**
     * Adds filings.
     *
     * @param filings the filings, in any order
     * @return this roll-up
     */
    public RollUp add(Collection<CampaignSummary> filings) {
        summaries.addAll(filings);
        return this;
    }

    /**
     * Adds what another roll-up holds: filings that were collected apart, in any grouping, give the same result.
     *
     * @param other a roll-up over the same tree, with the same indicators, bounds and silence
     * @return this roll-up
     * @throws IllegalArgumentException if the other adds up differently
     */
    public RollUp add(RollUp other) {
        boolean same = tree.isClosed() == other.tree.isClosed()
                && tree.depthFirst().equals(other.tree.depthFirst())
                && catalogue.indicators().equals(other.catalogue.indicators())
                && policy == other.policy
                && silence == other.silence
                && combinations.equals(other.combinations);
        if (!same) {
            throw new IllegalArgumentException(
                    "Roll-ups must have the same tree, indicators, bounds and silence to be added to each other");
        }
        summaries.addAll(List.copyOf(other.summaries));
        summed.putAll(other.summed);
        return this;
    }

    /**
     * Adds everything up.
     *
     * @return a figure for every unit of the tree and every key that occurs in the filings
     */
    public RollUpResult run() {
        TreeIndex index = new TreeIndex(tree);
        List<CampaignSummary> inTree = summaries.parallelStream()
                .map(summary -> NamedUnits.inTree(summary, tree))
                .toList();
        IdentityHashMap<CampaignSummary, List<UnitSums>> summedInTree = new IdentityHashMap<>();
        for (int i = 0; i < inTree.size(); i++) {
            List<UnitSums> sums = summed.get(summaries.get(i));
            if (sums != null) {
                summedInTree.put(inTree.get(i), sums);
            }
        }
        CurrentFilings filings = new CurrentFilings(inTree, summedInTree, catalogue);
        Indicators indicators = new Indicators(catalogue, combinations);
        SortedOutcomes sorted = new SortedOutcomes(index, indicators, filings, policy);
        Map<CampaignId, Expectation> expectations = new HashMap<>();
        filings.campaigns().forEach(c -> expectations.put(c, new Expectation(index, filings, c)));
        List<KeyResult> results = new KeyResults(index, sorted, indicators, expectations, policy, silence).all();
        return new RollUpResult(index, results, catalogue, expectations, sorted, summaries);
    }
}
