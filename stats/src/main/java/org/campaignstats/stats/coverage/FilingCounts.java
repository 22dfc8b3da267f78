package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * How many units are expected, filed and missing. Always {@code expected = filed + missing}, and {@code filed = on time +
 * late + day unknown + only a plan} where there is a deadline.
 *
 * @param expected the units whose own level is expected to report
 * @param filed those that filed anything
 * @param onlyPlan those of them that filed only a plan
 * @param punctuality when the others filed; empty without a deadline
 */
public record FilingCounts(int expected, int filed, int onlyPlan, Optional<Punctuality> punctuality) {
    /**
     * Checks that the parts add up.
     *
     * @param expected the units that are expected
     * @param filed those that filed
     * @param onlyPlan those that filed only a plan
     * @param punctuality when the others filed
     * @throws IllegalArgumentException if they do not
     */
    public FilingCounts {
        int filedReport = filed - onlyPlan;
        boolean adds = onlyPlan >= 0
                && filedReport >= 0
                && filed <= expected
                && punctuality
                        .map(p -> p.onTime() + p.late() + p.dayUnknown() == filedReport)
                        .orElse(true);
        if (!adds) {
            throw new IllegalArgumentException("Counts must add up, were expected " + expected + ", filed " + filed
                    + ", only a plan " + onlyPlan + ", " + punctuality);
        }
    }

    static FilingCounts of(Collection<UnitCoverage> units, Optional<LocalDate> deadline) {
        return new FilingCounts(
                units.size(),
                (int) units.stream().filter(unit -> !unit.isMissing()).count(),
                (int) units.stream()
                        .filter(unit -> unit.status() == UnitCoverage.Status.ONLY_PLAN)
                        .count(),
                deadline.map(day -> new Punctuality(
                        count(units, Timeliness.ON_TIME),
                        count(units, Timeliness.LATE),
                        count(units, Timeliness.DAY_UNKNOWN))));
    }

    private static int count(Collection<UnitCoverage> units, Timeliness timeliness) {
        return (int) units.stream()
                .flatMap(unit -> unit.filing().stream())
                .filter(filing -> filing.timeliness() == timeliness)
                .count();
    }

    /**
     * How many have not filed.
     *
     * @return expected less filed
     */
    public int missing() {
        return expected - filed;
    }

    /**
     * The reporting rate: filed of expected.
     *
     * @return the share
     */
    public Share reportingRate() {
        return new Share(filed, expected);
    }

    /**
     * The reporting rate on time: on time of expected.
     *
     * @return the share; empty without a deadline
     */
    public Optional<Share> reportingRateOnTime() {
        return punctuality.map(p -> new Share(p.onTime(), expected));
    }
}
