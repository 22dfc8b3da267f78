package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.unit.UnitId;
import org.jspecify.annotations.Nullable;

/** Of all filings those that count: per filer, campaign and kind the latest revision, with its corrections. */
final class CurrentFilings {
    private final IndicatorCatalogue catalogue;
    private final Map<FilerAndCampaign, List<CampaignSummary>> filings = new LinkedHashMap<>();
    private final Set<FilerAndCampaign> filed = new HashSet<>();
    private final Set<CampaignId> campaigns = new TreeSet<>();
    private final FilingCopies copies;
    private final IdentityHashMap<CampaignSummary, List<UnitSums>> summed;
    private final List<FiledSums.OfUnit> currentSums = new ArrayList<>();

    /**
     * Sorts filings.
     *
     * @param summaries the filings
     * @param summed the activities of some of them that were added up before, by the filing itself
     * @param catalogue the indicators
     */
    CurrentFilings(
            Collection<CampaignSummary> summaries,
            IdentityHashMap<CampaignSummary, List<UnitSums>> summed,
            IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        this.summed = summed;
        this.copies = new FilingCopies(catalogue, summed.keySet());
        for (CampaignSummary summary : summaries) {
            FilerAndCampaign key =
                    new FilerAndCampaign(summary.filer(), summary.campaign().id());
            filings.computeIfAbsent(key, k -> new ArrayList<>()).add(summary);
            filed.add(key);
            campaigns.add(summary.campaign().id());
        }
    }

    Set<CampaignId> campaigns() {
        return campaigns;
    }

    boolean hasFiled(UnitId unit, CampaignId campaign) {
        return filed.contains(new FilerAndCampaign(unit, campaign));
    }

    /** What was found wrong with the filings as such. */
    List<Finding> findings() {
        return copies.findings();
    }

    FilingCopies copies() {
        return copies;
    }

    /** The outcomes that were planned: those of plans. */
    Stream<Filed> plans() {
        return filings.values().stream()
                .flatMap(list -> latest(list, FilingKind.PLAN).stream())
                .flatMap(summary -> filed(summary).stream());
    }

    /**
     * The outcomes of reports, each replaced where a later correction names it: filing by filing, for all together would be out
     * of reach of the processor's memory by the time that they are looked at.
     */
    Stream<Filed> reports() {
        return filings.values().stream().flatMap(list -> corrected(list).stream());
    }

    /** What was added up before of {@link #reports}, once these were gone through. */
    List<FiledSums.OfUnit> currentSums() {
        return currentSums;
    }

    private List<CampaignSummary> latest(List<CampaignSummary> summaries, FilingKind kind) {
        if (summaries.size() == 1) {
            return summaries.get(0).kind() == kind ? summaries : List.of();
        }
        int latest = summaries.stream()
                .filter(s -> s.kind() == kind)
                .mapToInt(CampaignSummary::revision)
                .max()
                .orElse(0);
        return ofRevision(summaries, kind, latest);
    }

    private List<CampaignSummary> ofRevision(List<CampaignSummary> summaries, FilingKind kind, int revision) {
        return copies.withoutCopies(summaries.stream()
                .filter(s -> s.kind() == kind && s.revision() == revision)
                .toList());
    }

    private List<Filed> corrected(List<CampaignSummary> summaries) {
        List<CampaignSummary> reports = latest(summaries, FilingKind.REPORT);
        List<Filed> current = new ArrayList<>();
        for (CampaignSummary report : reports) {
            current.addAll(filed(report));
            for (UnitSums sums : summed.getOrDefault(report, List.of())) {
                currentSums.add(new FiledSums.OfUnit(report.filer(), sums));
            }
        }
        if (reports.size() == summaries.size()) {
            return current;
        }
        int revision =
                reports.stream().mapToInt(CampaignSummary::revision).max().orElse(0);
        summaries.stream()
                .filter(s -> s.kind() == FilingKind.CORRECTION && s.revision() >= revision)
                .map(CampaignSummary::revision)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(r -> correct(current, summaries, r));
        return current;
    }

    /** Corrections of one revision are applied together: none of them replaces another. */
    private void correct(List<Filed> current, List<CampaignSummary> summaries, int revision) {
        List<Filed> corrections = ofRevision(summaries, FilingKind.CORRECTION, revision).stream()
                .flatMap(s -> filed(s).stream())
                .toList();
        Set<NamedFigure> named = new HashSet<>();
        corrections.forEach(c -> named.add(NamedFigure.of(c.statement(), catalogue)));
        current.removeIf(f -> named.contains(NamedFigure.of(f.statement(), catalogue)));
        current.addAll(corrections);
    }

    /** Everything that a summary states, in its order. */
    static List<Filed> filed(CampaignSummary summary) {
        List<Filed> filed = new ArrayList<>();
        CampaignId campaign = summary.campaign().id();
        for (Outcome outcome : summary.outcomes()) {
            filed.add(new Filed(new Statement(campaign, summary.filer(), Optional.empty(), outcome), List.of()));
        }
        for (Activity activity : summary.activities()) {
            Optional<ActivityId> id = Optional.of(activity.id());
            for (Outcome outcome : activity.outcomes()) {
                filed.add(new Filed(new Statement(campaign, summary.filer(), id, outcome), activity.organisers()));
            }
        }
        return filed;
    }

    /**
     * A statement and who held the activity that it is of.
     *
     * @param statement the statement
     * @param organisers the organisers listed; none where it is of no activity or none are listed
     */
    record Filed(Statement statement, List<UnitId> organisers) {
        boolean isJoint() {
            return organisers.size() > 1;
        }
    }

    private record FilerAndCampaign(UnitId filer, CampaignId campaign) {
        /** As a record's, written out: it is asked for even before anything is compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof FilerAndCampaign that
                            && filer.equals(that.filer)
                            && campaign.equals(that.campaign);
        }

        /** As a record's. */
        @Override
        public int hashCode() {
            return 31 * filer.hashCode() + campaign.hashCode();
        }
    }
}
