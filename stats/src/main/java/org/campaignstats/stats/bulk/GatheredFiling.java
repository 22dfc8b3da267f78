package org.campaignstats.stats.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.UnitId;

/**
 * All that was gathered of one filing.
 *
 * @param head what its outcomes have in common
 * @param whole all of it, where nothing of it was added up and it was kept as it is; else empty
 * @param kept the outcomes that were not added up, in the order of their rows; none beside the whole
 * @param names what it calls units, by their ids
 * @param units what was added up, one for each unit, in the order of their ids
 */
public record GatheredFiling(
        FilingHead head,
        Optional<CampaignSummary> whole,
        List<FiledOutcome> kept,
        SortedMap<UnitId, Gathering.UnitName> names,
        List<GatheredUnit> units) {
    /** By campaign, filer and file first; two that are equal in this order are the same. */
    private static final Comparator<FilingHead> HEADS = Comparator.comparing(
                    (FilingHead head) -> head.campaign().id())
            .thenComparing(FilingHead::filer)
            .thenComparing(FilingHead::file)
            .thenComparingLong(FilingHead::number)
            .thenComparing(FilingHead::kind)
            .thenComparingInt(FilingHead::revision)
            .thenComparing(by(FilingHead::filedOn))
            .thenComparing(by(FilingHead::period))
            .thenComparing(by(FilingHead::source))
            .thenComparing(by(head -> head.campaign().name()))
            .thenComparing(by(head -> head.campaign().theme()))
            .thenComparing(by(head -> head.campaign().days()))
            .thenComparingInt(head -> head.campaign().year().orElse(0));

    static final Comparator<GatheredFiling> ORDER = Comparator.comparing(GatheredFiling::head, HEADS);

    private static Comparator<FilingHead> by(Function<FilingHead, Optional<?>> part) {
        return Comparator.comparing((FilingHead head) -> part.apply(head).isPresent())
                .thenComparing(head -> part.apply(head).map(Object::toString).orElse(""));
    }

    /**
     * The filing without what was added up.
     *
     * @return the summary of what was kept, with all names
     */
    public CampaignSummary summary() {
        return whole.orElseGet(this::together);
    }

    private CampaignSummary together() {
        SortedMap<UnitId, String> called = new TreeMap<>();
        names.forEach((unit, name) -> called.put(unit, name.name()));
        return FiledTogether.summary(head, kept, called);
    }
}
