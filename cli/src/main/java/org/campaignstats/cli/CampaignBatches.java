package org.campaignstats.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.compare.OccurringUnits;

/** Two campaigns out of the filings of both, each to be rolled up over the units of its own year. */
final class CampaignBatches {
    private final ReadOptions options;
    private final List<ReadResult> sources;
    private final CampaignId from;
    private final CampaignId to;

    private CampaignBatches(ReadOptions options, List<ReadResult> sources, CampaignId from, CampaignId to) {
        this.options = options;
        this.sources = sources;
        this.from = from;
        this.to = to;
    }

    /** Reads every source with the units of the campaign that it is of; one of both with those of either. */
    static CampaignBatches read(
            Collection<Source> sources, ReadOptions options, CampaignUnits units, CampaignId from, CampaignId to)
            throws IOException {
        List<ReadResult> all = new ArrayList<>();
        for (Source source : sources) {
            ReadResult read = Filings.read(source, units.either(options));
            if (units.differ()) {
                Set<CampaignId> campaigns = campaigns(List.of(read));
                if (campaigns.equals(Set.of(from)) || campaigns.equals(Set.of(to))) {
                    read = Filings.read(source, units.of(campaigns.contains(from), options));
                }
            }
            all.add(read);
        }
        return new CampaignBatches(options, all, from, to);
    }

    /** Refuses a campaign of which nothing was filed. */
    void check() {
        check(from);
        check(to);
    }

    private void check(CampaignId campaign) {
        Set<CampaignId> there = campaigns(sources);
        if (!there.contains(campaign)) {
            throw new IllegalArgumentException("No campaign '" + campaign + "' in the filings. Campaigns are: "
                    + (there.isEmpty()
                            ? "none"
                            : there.stream().map(CampaignId::text).collect(Collectors.joining(", "))));
        }
    }

    private static Set<CampaignId> campaigns(List<ReadResult> read) {
        return read.stream()
                .flatMap(r -> r.summaries().stream())
                .map(summary -> summary.campaign().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that was read. */
    ReadResult all() {
        return sources.stream().reduce(ReadResult.empty(), ReadResult::and);
    }

    /** The year that the filings give a campaign. */
    OptionalInt year(CampaignId campaign) {
        return all().summaries().stream()
                .filter(summary -> summary.campaign().id().equals(campaign))
                .flatMapToInt(summary -> summary.campaign().year().stream())
                .max();
    }

    /** One campaign over the units that were told, else those of its table, else those that occur in either campaign. */
    Batch batch(CampaignId campaign, OptionalInt year, Optional<UnitTree> told) {
        ReadResult own = only(campaign::equals);
        UnitTree tree =
                told.orElseGet(() -> own.trees().isEmpty() ? occurring(own, year) : Filings.unitTree(own, options));
        return new Batch(own, tree, options.catalogue());
    }

    private UnitTree occurring(ReadResult own, OptionalInt year) {
        ReadResult both = ReadResult.builder()
                .from(only(id -> id.equals(from) || id.equals(to)))
                .trees(List.of())
                .build();
        int at = year.orElseGet(() -> options.yearFor(year));
        UnitTree tree = Filings.unitTree(
                both, ReadOptions.builder().from(options).year(at).build());
        return OccurringUnits.inYear(tree, options.regions(), at, spokenOf(own));
    }

    private static Set<UnitId> spokenOf(ReadResult read) {
        Set<UnitId> ids = new TreeSet<>();
        for (CampaignSummary summary : read.summaries()) {
            ids.add(summary.filer());
            summary.allOutcomes().forEach(outcome -> ids.addAll(outcome.units()));
        }
        return ids;
    }

    /** What was read of some campaigns, with the tables of the sources that are of them. */
    private ReadResult only(Predicate<CampaignId> wanted) {
        ReadResult all = ReadResult.empty();
        for (ReadResult source : sources) {
            List<CampaignSummary> summaries = source.summaries().stream()
                    .filter(summary -> wanted.test(summary.campaign().id()))
                    .toList();
            if (!summaries.isEmpty()) {
                all = all.and(
                        ReadResult.builder().from(source).summaries(summaries).build());
            }
        }
        return all;
    }
}
