package org.campaignstats.stats.rules;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;

/**
 * A small filing written in a line or two, for the examples of a rule and for its tests.
 *
 * <pre>{@code
 * CampaignSummary filing = ExampleFiling.by("330203")
 *         .says("complaint_received", "115件")
 *         .says("complaint_received", "30件", o -> o.breakdown(Breakdown.parse("category=food")))
 *         .summary();
 * }</pre>
 *
 * <p>Figures are of the filer as a whole and of the campaign 2011 unless said otherwise.
 */
public final class ExampleFiling {
    private final String filer;
    private CampaignSummary.Builder summary;

    private ExampleFiling(String filer) {
        this.filer = filer;
        this.summary = CampaignSummary.builder().campaign("2011").filer(filer);
    }

    /**
     * Starts a filing.
     *
     * @param filer the id of the unit that files
     * @return a filing for the campaign 2011 that says nothing yet
     */
    public static ExampleFiling by(String filer) {
        return new ExampleFiling(filer);
    }

    /**
     * Sets the campaign.
     *
     * @param id the id of the campaign
     * @return this filing
     */
    public ExampleFiling of(String id) {
        summary.campaign(id);
        return this;
    }

    /**
     * Sets whatever else a summary has.
     *
     * @param setting what to set
     * @return this filing
     */
    public ExampleFiling with(UnaryOperator<CampaignSummary.Builder> setting) {
        summary = setting.apply(summary);
        return this;
    }

    /**
     * Says a figure of the filer as a whole.
     *
     * @param indicator the code of the indicator
     * @param figure the figure as printed
     * @return this filing
     * @throws IllegalArgumentException if it is not a figure
     */
    public ExampleFiling says(String indicator, String figure) {
        return says(indicator, figure, outcome -> outcome);
    }

    /**
     * Says a figure of the filer.
     *
     * @param indicator the code of the indicator
     * @param scope how much of the filer it covers
     * @param figure the figure as printed
     * @return this filing
     * @throws IllegalArgumentException if it is not a figure
     */
    public ExampleFiling says(String indicator, Scope scope, String figure) {
        return says(indicator, figure, outcome -> outcome.scope(scope));
    }

    /**
     * Says a figure of the filer as a whole, or of what is set.
     *
     * @param indicator the code of the indicator
     * @param figure the figure as printed
     * @param setting sets whatever else an outcome has, or another unit
     * @return this filing
     * @throws IllegalArgumentException if it is not a figure
     */
    public ExampleFiling says(String indicator, String figure, UnaryOperator<Outcome.Builder> setting) {
        summary.addOutcomes(outcome(indicator, figure, setting));
        return this;
    }

    /**
     * Tells of an activity.
     *
     * @param id the id of the activity
     * @param setting sets whatever else an activity has
     * @return this filing
     */
    public ExampleFiling held(String id, UnaryOperator<Activity.Builder> setting) {
        summary.addActivities(setting.apply(Activity.builder().id(id)).build());
        return this;
    }

    /**
     * An outcome of an activity of the filer.
     *
     * @param indicator the code of the indicator
     * @param figure the figure as printed
     * @return the outcome of scope {@link Scope#EVENT}
     * @throws IllegalArgumentException if it is not a figure
     */
    public Outcome event(String indicator, String figure) {
        return outcome(indicator, figure, outcome -> outcome.scope(Scope.EVENT));
    }

    private Outcome outcome(String indicator, String figure, UnaryOperator<Outcome.Builder> setting) {
        return setting.apply(Outcome.builder().indicator(indicator).unit(filer).figure(figure))
                .build();
    }

    /**
     * The filing.
     *
     * @return the summary
     */
    public CampaignSummary summary() {
        return summary.build();
    }
}
