package org.campaignstats.assertions;

import java.util.Collection;
import org.assertj.core.api.Assertions;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of AssertJ with those about figures, filings, rules and roll-ups: one static import serves for all. A
 * failure prints what was found in the words of a report.
 *
 * <pre>{@code
 * assertThat(summary).breaks("part-exceeds-whole").at("330203", "handbook_distributed").isError();
 * assertThat(result).unit("330200").figure("materials_distributed").isBetween(124500, 125500).hasCoverage(1, 13);
 * }</pre>
 */
public final class CampaignAssertions extends Assertions {
    private CampaignAssertions() {}

    /**
     * Asserts a filing: which rules it holds to and which it breaks.
     *
     * @param summary the filing
     * @return the assertions
     */
    public static SummaryAssert assertThat(@Nullable CampaignSummary summary) {
        return new SummaryAssert(summary);
    }

    /**
     * Asserts filings together: which rules the batch holds to and which it breaks. It has a name of its own because
     * {@code assertThat} of a collection is about its elements.
     *
     * @param summaries the filings of one or more campaigns, in any order
     * @return the assertions
     */
    public static BatchAssert assertThatBatch(@Nullable Collection<CampaignSummary> summaries) {
        return new BatchAssert(summaries);
    }

    /**
     * Asserts a rule: that its examples are what they say.
     *
     * @param rule the rule
     * @return the assertions
     */
    public static RuleAssert assertThat(@Nullable Rule rule) {
        return new RuleAssert(rule);
    }

    /**
     * Asserts what a check found.
     *
     * @param result the result of the check
     * @return the assertions
     */
    public static CheckAssert assertThat(@Nullable CheckResult result) {
        return new CheckAssert(result);
    }

    /**
     * Asserts a finding.
     *
     * @param finding the finding of a rule, a reader or a roll-up
     * @return the assertions
     */
    public static FindingAssert assertThat(@Nullable Finding finding) {
        return new FindingAssert(finding);
    }

    /**
     * Asserts a roll-up.
     *
     * @param result the result of the roll-up
     * @return the assertions
     */
    public static RollUpAssert assertThat(@Nullable RollUpResult result) {
        return new RollUpAssert(result);
    }

    /**
     * Asserts a rolled-up figure.
     *
     * @param figure the figure of a unit
     * @return the assertions
     */
    public static RolledFigureAssert assertThat(@Nullable RolledFigure figure) {
        return new RolledFigureAssert(figure);
    }

    /**
     * Asserts a contradiction between reports.
     *
     * @param discrepancy the discrepancy of a rolled-up figure
     * @return the assertions
     */
    public static DiscrepancyAssert assertThat(@Nullable Discrepancy discrepancy) {
        return new DiscrepancyAssert(discrepancy);
    }

    /**
     * Asserts a figure.
     *
     * @param figure the figure
     * @return the assertions
     */
    public static FigureAssert assertThat(@Nullable Figure figure) {
        return new FigureAssert(figure);
    }

    /**
     * Asserts a figure with what surrounded it in the report.
     *
     * @param figure the printed figure
     * @return the assertions
     */
    public static PrintedFigureAssert assertThat(@Nullable PrintedFigure figure) {
        return new PrintedFigureAssert(figure);
    }

    /**
     * Asserts bounds.
     *
     * @param bounds the bounds
     * @return the assertions
     */
    public static BoundsAssert assertThat(@Nullable Bounds bounds) {
        return new BoundsAssert(bounds);
    }
}
