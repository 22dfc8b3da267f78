package org.campaignstats.core.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.UnitId;
import org.immutables.value.Value;

/** One filing by one reporting unit for one campaign: what it did, and what it says of others. */
@Value.Immutable
public abstract class CampaignSummary {
    CampaignSummary() {}

    /**
     * The campaign it is about.
     *
     * @return the campaign
     */
    public abstract Campaign campaign();

    /**
     * Who filed it.
     *
     * @return the unit
     */
    public abstract UnitId filer();

    /**
     * What kind of filing it is.
     *
     * @return {@link FilingKind#REPORT} where nothing else was said
     */
    @Value.Default
    public FilingKind kind() {
        return FilingKind.REPORT;
    }

    /**
     * Which version of the filing it is. Of the reports of one filer for one campaign the latest counts.
     *
     * @return 1 where nothing else was said; higher is later
     */
    @Value.Default
    public int revision() {
        return 1;
    }

    /**
     * When it was filed.
     *
     * @return the day; empty if not known
     */
    public abstract Optional<LocalDate> filedOn();

    /**
     * The days that it reports on.
     *
     * @return the period; empty if it does not say
     */
    public abstract Optional<Period> period();

    /**
     * Its activities.
     *
     * @return the activities with their own outcomes, in the order of the report
     */
    public abstract List<Activity> activities();

    /**
     * The outcomes that belong to no listed activity.
     *
     * @return the outcomes in the order of the report
     */
    public abstract List<Outcome> outcomes();

    /**
     * Where the summary comes from.
     *
     * @return a title, document number or address; empty if not known
     */
    public abstract Optional<String> source();

    /**
     * The names that the summary gives to units.
     *
     * @return names by id, sorted; possibly none
     */
    @Value.NaturalOrder
    public abstract SortedMap<UnitId, String> unitNames();

    /**
     * All outcomes: those of no activity, then those of each activity.
     *
     * @return the outcomes in the order of the report
     */
    public Stream<Outcome> allOutcomes() {
        return Stream.concat(outcomes().stream(), activities().stream().flatMap(a -> a.outcomes().stream()));
    }

    /**
     * Starts a summary.
     *
     * @return a builder; campaign and filer must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkRevision() {
        if (revision() < 1) {
            throw new MessageException(
                    "Revision of the summary of '%s' must be 1 or more, was %s",
                    "“%s”所报总结的版次应不小于1，现为%s", filer(), revision());
        }
    }

    /** Builds a {@link CampaignSummary}. */
    public static final class Builder extends ImmutableCampaignSummary.Builder {
        Builder() {}

        /**
         * Sets the campaign to one of which only the id is known.
         *
         * @param id the id as text
         * @return this builder
         */
        public Builder campaign(String id) {
            return campaign(Campaign.of(id));
        }

        /**
         * Sets the filer.
         *
         * @param id the unit's id as text
         * @return this builder
         */
        public Builder filer(String id) {
            return filer(UnitId.of(id));
        }
    }
}
