package org.campaignstats.io.reading;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitTree;
import org.immutables.value.Value;

/** What a reader may know before it reads. Everything has a default. */
@Value.Immutable
public abstract class ReadOptions {
    ReadOptions() {}

    /**
     * The encoding of the source.
     *
     * @return the encoding; empty to have it found out
     */
    public abstract Optional<Charset> encoding();

    /**
     * The indicators that headers and codes are matched with.
     *
     * @return the standard catalogue where nothing else was set
     */
    @Value.Default
    public IndicatorCatalogue catalogue() {
        return IndicatorCatalogue.standard();
    }

    /**
     * The regions that unit names are matched with.
     *
     * @return the standard table where nothing else was set
     */
    @Value.Default
    public RegionTable regions() {
        return RegionTable.standard();
    }

    /**
     * The units that names and ids are matched with.
     *
     * @return the tree; empty where units are found by region
     */
    public abstract Optional<UnitTree> units();

    /**
     * The campaign of a table or form that does not name one.
     *
     * @return the campaign; empty where none was told, and the year that the table or the name of its file has is taken,
     *     else {@link #year}
     */
    public abstract Optional<CampaignId> campaign();

    /**
     * The year in which regions are looked up.
     *
     * @return the year; empty to take that of the campaign, else the latest that the region table is complete for
     */
    public abstract OptionalInt year();

    /**
     * The unit of a table or form that does not name one.
     *
     * @return an id or a name; empty where none was told
     */
    public abstract Optional<String> unit();

    /**
     * The year in which regions are looked up for a campaign.
     *
     * @param campaignYear the year of the campaign, if it has one
     * @return the {@link #year} set here, else that of the campaign, else the latest complete year of the region table
     */
    public int yearFor(OptionalInt campaignYear) {
        if (year().isPresent()) {
            return year().getAsInt();
        }
        return campaignYear.orElseGet(() -> regions().completeYears().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow());
    }

    /**
     * Options of which none is set.
     *
     * @return the defaults
     */
    public static ReadOptions defaults() {
        return builder().build();
    }

    /**
     * Starts options.
     *
     * @return a builder of the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
