package org.campaignstats.assertions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.standard.StandardRules;
import org.jspecify.annotations.Nullable;

/** Checks filings against rules and asserts what is found. */
abstract class AbstractFilingsAssert<SELF extends AbstractFilingsAssert<SELF, A>, A>
        extends AbstractRuleAssert<SELF, A> {
    private UnaryOperator<RuleCheck> setting = UnaryOperator.identity();
    private IndicatorCatalogue indicators = IndicatorCatalogue.standard();

    AbstractFilingsAssert(@Nullable A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** The filings; fails where there are none to assert. */
    abstract List<CampaignSummary> filings();

    /**
     * Sets the reporting units.
     *
     * @param units the tree; where it is not set, the open tree of the units that occur
     * @return this assertion
     */
    public SELF over(UnitTree units) {
        return set(check -> check.over(units));
    }

    /**
     * Sets the indicators that are known.
     *
     * @param catalogue the catalogue; the standard one where it is not set
     * @return this assertion
     */
    public SELF with(IndicatorCatalogue catalogue) {
        this.indicators = catalogue;
        return set(check -> check.indicators(catalogue));
    }

    /**
     * Sets the regions that are known.
     *
     * @param regions the regions of each year; the standard ones where they are not set
     * @return this assertion
     */
    public SELF with(RegionTable regions) {
        return set(check -> check.regions(regions));
    }

    /**
     * Sets the themes that are known.
     *
     * @param themes the theme of each year; the standard ones where they are not set
     * @return this assertion
     */
    public SELF with(AnnualThemes themes) {
        return set(check -> check.themes(themes));
    }

    /**
     * Sets the last day on which a filing is on time.
     *
     * @param lastDay the day; where it is not set, no filing is late
     * @return this assertion
     */
    public SELF deadline(LocalDate lastDay) {
        return set(check -> check.deadline(lastDay));
    }

    /**
     * Sets the last day on which a filing is on time.
     *
     * @param lastDay the day as {@code 2011-03-31}
     * @return this assertion
     * @throws java.time.format.DateTimeParseException if it is not a day
     */
    public SELF deadline(String lastDay) {
        return deadline(LocalDate.parse(lastDay));
    }

    private SELF set(UnaryOperator<RuleCheck> more) {
        UnaryOperator<RuleCheck> before = setting;
        this.setting = check -> more.apply(before.apply(check));
        return myself;
    }

    /**
     * Verifies that a check against the rules has no finding, not even a note; what it leaves undecided is none.
     *
     * @param rules the rules, each with its severity in the set
     * @return this assertion
     */
    public SELF satisfies(RuleSet rules) {
        CheckResult result = check(rules);
        if (result.count() > 0) {
            throw failure("%s", CheckAssert.noFindings(result));
        }
        return myself;
    }

    /**
     * Verifies that a check against the rules has no finding, not even a note; what it leaves undecided is none.
     *
     * @param rules one rule or several
     * @return this assertion
     */
    public SELF satisfies(Rule... rules) {
        return satisfies(RuleSet.of(rules));
    }

    @Override
    RuleReport report(String code) {
        RuleSet standard = StandardRules.all().plus(StandardRules.plausibility());
        return report(standard.find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No standard rule '" + code + "'; give a rule of your own as an object")));
    }

    @Override
    RuleReport report(Rule rule) {
        CheckResult result = check(RuleSet.of(rule));
        return RuleReport.of(result.tallies().get(0), result, FilingText.of(filings(), indicators));
    }

    private CheckResult check(RuleSet rules) {
        return setting.apply(RuleCheck.against(rules)).check(filings());
    }
}
