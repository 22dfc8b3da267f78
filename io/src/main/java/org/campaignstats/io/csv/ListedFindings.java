package org.campaignstats.io.csv;

import org.campaignstats.core.finding.Severity;
import org.campaignstats.io.reading.Findings;

/**
 * Bounds what is kept of the findings of all blocks: once the blocks before one, all of them read, have as many as are
 * listed, its own are only counted.
 */
final class ListedFindings {
    private final CsvBlock.Read[] read;
    private int allReadBefore;
    private long errors;
    private long others;

    ListedFindings(CsvBlock.Read[] read) {
        this.read = read;
    }

    /** A block was read. */
    synchronized void done(int block) {
        Findings found = read[block].findings();
        if (errors >= Findings.KEPT) {
            found.countOnly(finding -> finding.severity() == Severity.ERROR);
        }
        if (others >= Findings.KEPT) {
            found.countOnly(finding -> finding.severity() != Severity.ERROR);
        }
        while (allReadBefore < read.length && read[allReadBefore] != null) {
            for (var finding : read[allReadBefore].findings().kept()) {
                if (finding.severity() == Severity.ERROR) {
                    errors++;
                } else {
                    others++;
                }
            }
            allReadBefore++;
        }
    }
}
