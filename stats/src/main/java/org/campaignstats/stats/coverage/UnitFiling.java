package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;

/**
 * What one unit filed for one campaign: which filing of it counts, and when it came.
 *
 * @param kind {@link FilingKind#REPORT} where it filed one; {@link FilingKind#CORRECTION} where only corrections came
 *     without a report, {@link FilingKind#PLAN} where only a plan did
 * @param revision the revision that counts: the latest of that kind
 * @param corrections how many corrections count with it; those of one revision and day are one
 * @param firstFiledOn the earliest day on which it is known to have filed; empty where no day is known
 * @param filedOn the day of the revision that counts, the last one where it came in pieces; empty where it is not known
 * @param timeliness whether it filed by the deadline
 * @param daysLate how many days after the deadline its first report came; 0 unless it is late
 */
public record UnitFiling(
        FilingKind kind,
        int revision,
        int corrections,
        Optional<LocalDate> firstFiledOn,
        Optional<LocalDate> filedOn,
        Timeliness timeliness,
        long daysLate) {
    /**
     * Checks the days.
     *
     * @param kind report, corrections only or plan only
     * @param revision the revision that counts
     * @param corrections how many corrections count with it
     * @param firstFiledOn the earliest day on which it is known to have filed
     * @param filedOn the day of the revision that counts
     * @param timeliness whether it filed by the deadline
     * @param daysLate how many days after the deadline its first report came
     * @throws IllegalArgumentException if days late are given for one that is not late, or none for one that is
     */
    public UnitFiling {
        if (daysLate < 0 || daysLate > 0 != (timeliness == Timeliness.LATE)) {
            throw new IllegalArgumentException(
                    "Days late must be above 0 where late, else 0; were " + daysLate + " where " + timeliness.words());
        }
    }

    /**
     * What the filings of one unit for one campaign come to.
     *
     * @param filings all of them, in any order, at least one
     * @param deadline the last day on which a filing is on time; empty where there is none
     * @return which of them counts, and when it came
     * @throws java.util.NoSuchElementException if there is none
     */
    public static UnitFiling of(Collection<CampaignSummary> filings, Optional<LocalDate> deadline) {
        FilingKind kind = kind(filings);
        List<CampaignSummary> sameKind =
                filings.stream().filter(f -> f.kind() == kind).toList();
        int revision =
                sameKind.stream().mapToInt(CampaignSummary::revision).max().orElseThrow();
        List<CampaignSummary> judged = filings.stream()
                .filter(f -> kind == FilingKind.PLAN || f.kind() != FilingKind.PLAN)
                .toList();
        Optional<LocalDate> first = days(judged).stream().findFirst();
        Timeliness timeliness = kind == FilingKind.PLAN ? Timeliness.NOT_JUDGED : timeliness(judged, first, deadline);
        return new UnitFiling(
                kind,
                revision,
                corrections(filings, kind == FilingKind.REPORT ? revision : 0),
                first,
                days(sameKind.stream().filter(f -> f.revision() == revision).toList()).stream()
                        .reduce((a, b) -> b),
                timeliness,
                timeliness == Timeliness.LATE ? deadline.orElseThrow().until(first.orElseThrow(), ChronoUnit.DAYS) : 0);
    }

    private static FilingKind kind(Collection<CampaignSummary> filings) {
        return List.of(FilingKind.REPORT, FilingKind.CORRECTION, FilingKind.PLAN).stream()
                .filter(kind -> filings.stream().anyMatch(f -> f.kind() == kind))
                .findFirst()
                .orElseThrow();
    }

    private static int corrections(Collection<CampaignSummary> filings, int sinceRevision) {
        return (int) filings.stream()
                .filter(f -> f.kind() == FilingKind.CORRECTION && f.revision() >= sinceRevision)
                .map(f -> List.of(f.revision(), f.filedOn()))
                .distinct()
                .count();
    }

    /** The days that are known, the earliest first. */
    private static List<LocalDate> days(Collection<CampaignSummary> filings) {
        return filings.stream()
                .flatMap(f -> f.filedOn().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Timeliness timeliness(
            Collection<CampaignSummary> reports, Optional<LocalDate> first, Optional<LocalDate> deadline) {
        if (deadline.isEmpty()) {
            return Timeliness.NOT_JUDGED;
        }
        if (first.filter(day -> !day.isAfter(deadline.get())).isPresent()) {
            return Timeliness.ON_TIME;
        }
        return reports.stream().anyMatch(f -> f.filedOn().isEmpty()) ? Timeliness.DAY_UNKNOWN : Timeliness.LATE;
    }

    /**
     * Whether it is only a plan, which is a filing, but says nothing of what was done.
     *
     * @return true where neither a report nor a correction came
     */
    public boolean isOnlyPlan() {
        return kind == FilingKind.PLAN;
    }

    /**
     * How many days after a deadline the revision that counts came, although a first report may have come on time.
     *
     * @param deadline the last day on which a filing is on time
     * @return the days; 0 where it came by then or its day is not known
     */
    public long daysAfter(LocalDate deadline) {
        return filedOn.map(day -> Math.max(0, deadline.until(day, ChronoUnit.DAYS)))
                .orElse(0L);
    }
}
