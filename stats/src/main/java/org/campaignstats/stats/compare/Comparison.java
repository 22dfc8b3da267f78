package org.campaignstats.stats.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.stats.rollup.RollUpResult;
import org.jspecify.annotations.Nullable;

/**
 * Compares two campaigns: change, growth and shares of every unit and figure, as bounds.
 *
 * <pre>{@code
 * RollUpResult result = RollUp.over(units).add(summaries).run();
 * ComparisonResult compared = Comparison.of(result).from("2010").to("2012").run();
 * ComparedFigure complaints = compared.get("310101", "complaint_received");
 * }</pre>
 *
 * <p>Units are followed from one year to the other by their regions: a unit whose region merged into another, or changed
 * its code, is compared through its successor; units that one became several of are not compared. The years are those that
 * the ids of the campaigns are, {@code 2010}, else they must be set.
 *
 * <p>Not safe for use by several threads; the result is immutable and is.
 */
public final class Comparison {
    private final RollUpResult earlier;
    private final RollUpResult later;
    private RegionTable regions = RegionTable.standard();
    private @Nullable CampaignId from;
    private @Nullable CampaignId to;
    private OptionalInt fromYear = OptionalInt.empty();
    private OptionalInt toYear = OptionalInt.empty();

    private Comparison(RollUpResult earlier, RollUpResult later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Starts a comparison of two campaigns that were rolled up over one tree.
     *
     * @param result the figures of both campaigns
     * @return a comparison with the standard regions; from and to must be set
     */
    public static Comparison of(RollUpResult result) {
        return new Comparison(result, result);
    }

    /**
     * Starts a comparison of two campaigns that were rolled up over trees of their own.
     *
     * @param from the figures of the earlier campaign
     * @param to the figures of the later campaign
     * @return a comparison with the standard regions; from and to must be set unless a result is of one campaign only
     */
    public static Comparison of(RollUpResult from, RollUpResult to) {
        return new Comparison(from, to);
    }

    /**
     * Sets the regions by which units are followed over the years.
     *
     * @param table the regions; {@link RegionTable#standard()} where it is not set
     * @return this comparison
     */
    public Comparison regions(RegionTable table) {
        this.regions = table;
        return this;
    }

    /**
     * Sets the earlier campaign.
     *
     * @param campaign its id
     * @return this comparison
     */
    public Comparison from(CampaignId campaign) {
        this.from = campaign;
        return this;
    }

    /**
     * Sets the earlier campaign.
     *
     * @param campaign its id as text
     * @return this comparison
     * @throws IllegalArgumentException if the id is not as an id must be
     */
    public Comparison from(String campaign) {
        return from(CampaignId.of(campaign));
    }

    /**
     * Sets the later campaign.
     *
     * @param campaign its id
     * @return this comparison
     */
    public Comparison to(CampaignId campaign) {
        this.to = campaign;
        return this;
    }

    /**
     * Sets the later campaign.
     *
     * @param campaign its id as text
     * @return this comparison
     * @throws IllegalArgumentException if the id is not as an id must be
     */
    public Comparison to(String campaign) {
        return to(CampaignId.of(campaign));
    }

    /**
     * Sets the year of the earlier campaign.
     *
     * @param year the year in which its regions existed; that of its id where it is not set
     * @return this comparison
     */
    public Comparison fromYear(int year) {
        this.fromYear = OptionalInt.of(year);
        return this;
    }

    /**
     * Sets the year of the later campaign.
     *
     * @param year the year in which its regions exist; that of its id where it is not set
     * @return this comparison
     */
    public Comparison toYear(int year) {
        this.toYear = OptionalInt.of(year);
        return this;
    }

    /**
     * Compares the two.
     *
     * @return every unit of both campaigns with every figure of both
     * @throws IllegalArgumentException if a campaign is not in its result, both are the same one, the earlier is of the
     *     later year, or a unit is a region and the year of its campaign is not known
     */
    public ComparisonResult run() {
        CampaignId first = campaign(from, earlier, "from");
        CampaignId second = campaign(to, later, "to");
        if (earlier == later && first.equals(second)) {
            throw new IllegalArgumentException("Campaign '" + first + "' cannot be compared with itself");
        }
        OptionalInt firstYear = year(fromYear, first);
        OptionalInt secondYear = year(toYear, second);
        if (firstYear.isPresent() && secondYear.isPresent() && firstYear.getAsInt() > secondYear.getAsInt()) {
            throw new IllegalArgumentException("Campaign '" + first + "' of " + firstYear.getAsInt()
                    + " is later than '" + second + "' of " + secondYear.getAsInt()
                    + "; expected the earlier one as from and the later one as to");
        }
        return new ComparisonResult(
                new Side(earlier, first, firstYear, regions), new Side(later, second, secondYear, regions), regions);
    }

    private static OptionalInt year(OptionalInt told, CampaignId campaign) {
        return told.isPresent() ? told : Campaign.of(campaign.text()).year();
    }

    private static CampaignId campaign(@Nullable CampaignId told, RollUpResult result, String which) {
        List<CampaignId> there = result.campaigns();
        String listed = there.stream().map(CampaignId::text).collect(Collectors.joining(", "));
        if (told != null && !there.contains(told)) {
            throw new IllegalArgumentException(
                    "No campaign '" + told + "'. Campaigns are: " + (listed.isEmpty() ? "none" : listed));
        }
        if (told == null && there.size() != 1) {
            throw new IllegalArgumentException("Set the campaign with " + which + "; expected one of: " + listed);
        }
        return told == null ? there.get(0) : told;
    }
}
