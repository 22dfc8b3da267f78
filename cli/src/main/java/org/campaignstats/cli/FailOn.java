package org.campaignstats.cli;

import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;

/** From which severity on findings make a check fail. */
enum FailOn {
    /** An error of a rule. */
    ERROR(Optional.of(Severity.ERROR)),
    /** A warning, or worse. */
    WARNING(Optional.of(Severity.WARNING)),
    /** Any finding. */
    NOTE(Optional.of(Severity.NOTE)),
    /** No finding. */
    NEVER(Optional.empty());

    /** Exit status of a check that fails. */
    static final int STATUS = 1;

    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
        this.least = least;
    }

    /** Whether there is such a finding. Rows that could not be read have a status of their own. */
    boolean isReached(CheckReport report) {
        return least.isPresent() && report.findings().stream().anyMatch(found -> counts(found, least.get()));
    }

    private static boolean counts(CheckFinding found, Severity least) {
        Severity severity = found.finding().severity();
        boolean unread = found.kind() == CheckFinding.Kind.READING && severity == Severity.ERROR;
        return !unread && severity.compareTo(least) <= 0;
    }
}
