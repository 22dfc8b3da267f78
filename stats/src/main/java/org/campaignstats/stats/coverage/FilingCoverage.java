package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUpResult;

/**
 * Finds out who filed for a campaign, when and with what left out, and who is missing.
 *
 * <pre>{@code
 * RollUpResult result = RollUp.over(units).add(summaries).run();
 * CoverageReport report = FilingCoverage.over(result, summaries)
 *         .deadline(LocalDate.of(2017, 3, 20))
 *         .previous("2016")
 *         .of("2017");
 * report.calls().forEach(call -> System.out.println(call.about().unit().name() + " " + call.message()));
 * }</pre>
 *
 * <p>A unit has filed where it is the filer of a summary, a plan counted and told apart. Nothing depends on the order of
 * the summaries, nor on today: the deadline is given. Not safe for use by several threads; the report is immutable.
 */
public final class FilingCoverage {
    private final RollUpResult result;
    private final List<CampaignSummary> summaries;
    private Optional<LocalDate> deadline = Optional.empty();
    private Optional<ReportingUnit> top = Optional.empty();
    private Optional<EarlierTotals> previous = Optional.empty();
    private Optional<Collection<Indicator>> expected = Optional.empty();

    private FilingCoverage(RollUpResult result, Collection<CampaignSummary> summaries) {
        this.result = result;
        this.summaries = List.copyOf(summaries);
    }

    /**
     * Starts from a roll-up and the filings that it is of.
     *
     * @param result the roll-up
     * @param summaries the same summaries that were rolled up, in any order
     * @return a coverage without a deadline, of the whole tree
     */
    public static FilingCoverage over(RollUpResult result, Collection<CampaignSummary> summaries) {
        return new FilingCoverage(result, summaries);
    }

    /**
     * Sets the deadline.
     *
     * @param lastDay the last day on which a filing is on time
     * @return this coverage
     */
    public FilingCoverage deadline(LocalDate lastDay) {
        this.deadline = Optional.of(lastDay);
        return this;
    }

    /**
     * Looks only at and below one unit.
     *
     * @param unit its id or name
     * @return this coverage
     * @throws IllegalArgumentException if there is no such unit
     */
    public FilingCoverage under(String unit) {
        this.top = Optional.of(result.tree().get(unit));
        return this;
    }

    /**
     * Sets the indicators on which every unit should say something.
     *
     * @param indicators the indicators; where it is not set, those of which most filers gave a figure
     * @return this coverage
     */
    public FilingCoverage expect(Collection<Indicator> indicators) {
        this.expected = Optional.of(List.copyOf(indicators));
        return this;
    }

    /**
     * Asks how much of the totals of an earlier campaign in the same roll-up the missing units held.
     *
     * @param campaign the id of the earlier campaign
     * @return this coverage
     * @throws IllegalArgumentException if there is no filing for it
     */
    public FilingCoverage previous(String campaign) {
        return previous(result, CampaignId.of(campaign));
    }

    /**
     * Asks how much of the totals of an earlier campaign the missing units held. Units are those of the same id; what a
     * unit held that is not in the other tree is not known.
     *
     * @param other the roll-up of the earlier campaign, over its own tree
     * @param campaign the earlier campaign
     * @return this coverage
     * @throws IllegalArgumentException if there is no filing for it in that roll-up
     */
    public FilingCoverage previous(RollUpResult other, CampaignId campaign) {
        this.previous = Optional.of(new EarlierTotals(other, campaign));
        return this;
    }

    /**
     * The coverage of one campaign.
     *
     * @param campaign the id of the campaign
     * @return the report
     * @throws IllegalArgumentException if the summaries are not those that were rolled up
     */
    public CoverageReport of(String campaign) {
        return of(CampaignId.of(campaign));
    }

    /**
     * The coverage of one campaign.
     *
     * @param campaign the campaign; one for which nobody filed is one for which all are missing
     * @return the report
     * @throws IllegalArgumentException if the summaries are not those that were rolled up
     */
    public CoverageReport of(CampaignId campaign) {
        FilersOfCampaign filers = new FilersOfCampaign(result.tree(), summaries, campaign);
        filers.contradictedBy(result, campaign).ifPresent(unit -> {
            throw new IllegalArgumentException(
                    "The summaries are not those that were rolled up: they differ in whether '" + unit.id()
                            + "' filed for " + campaign);
        });
        Mentions mentions = new Mentions(result, campaign);
        List<Indicator> asked =
                expected.map(mentions::inOrder).orElseGet(() -> mentions.givenByMost(filers.withReport()));
        CoverageReport.Builder report = CoverageReport.builder();
        report.campaign(campaign)
                .tree(result.tree())
                .top(top())
                .deadline(deadline)
                .previous(previous.map(EarlierTotals::campaign))
                .expectedIndicators(asked)
                .strangers(filers.strangers());
        UnitsOfReport units = new UnitsOfReport(result.tree(), top, filers, mentions, asked, deadline);
        report.units(units.expected()).otherFilers(units.others());
        if (result.tree().isClosed()) {
            count(report, units.expected(), campaign);
        }
        return report.build();
    }

    private void count(CoverageReport.Builder report, List<UnitCoverage> units, CampaignId campaign) {
        ReportingUnit highest = top().orElseThrow();
        List<ReportingUnit> missing = units.stream()
                .filter(UnitCoverage::isMissing)
                .map(UnitCoverage::unit)
                .toList();
        CountedUnits counted = new CountedUnits(result.tree(), units, deadline);
        report.counts(FilingCounts.of(units, deadline))
                .levels(counted.levels())
                .innerUnits(counted.innerUnits(highest))
                .heldBefore(previous.map(before -> before.heldBy(missing, result.tree(), highest))
                        .orElse(List.of()));
        result.figures(highest.id()).stream()
                .filter(figure -> figure.key().campaign().equals(campaign))
                .map(figure -> new IndicatorCoverage(figure.key(), figure.indicator(), figure.coverage()))
                .forEach(report::addIndicators);
    }

    /** The unit asked for, else the root of a closed tree. */
    private Optional<ReportingUnit> top() {
        return top.or(() -> Optional.of(result.tree())
                .filter(UnitTree::isClosed)
                .map(tree -> tree.roots().get(0)));
    }
}
