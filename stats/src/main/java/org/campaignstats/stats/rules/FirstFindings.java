package org.campaignstats.stats.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.unit.UnitId;

/** The first so many of any number of findings, in the order of findings and not of their coming. */
final class FirstFindings {
    /**
     * A finding and whose filing it is about.
     *
     * @param finding the finding
     * @param filer who filed; empty where it is about no filing
     */
    record Found(Finding finding, Optional<UnitId> filer) {
        static final Comparator<Found> ORDER = Comparator.comparing(Found::finding, Finding.ORDER)
                .thenComparing(found -> found.filer().map(UnitId::text).orElse(""));
    }

    private final int limit;
    private final PriorityQueue<Found> kept = new PriorityQueue<>(Found.ORDER.reversed());
    private long count;

    FirstFindings(int limit) {
        this.limit = limit;
    }

    void add(Finding finding, Optional<UnitId> filer) {
        count++;
        kept.add(new Found(finding, filer));
        if (kept.size() > limit) {
            kept.poll();
        }
    }

    long count() {
        return count;
    }

    List<Found> list() {
        return kept.stream().sorted(Found.ORDER).toList();
    }
}
