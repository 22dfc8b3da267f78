package org.campaignstats.io.blocks;

import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.io.reading.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what is kept of the findings of all blocks: once the blocks before one, all of them read, have as many as are
 * listed, its own are only counted.
 */
public final class ListedFindings {
    private final @Nullable Findings[] read;
    private int allReadBefore;
    private long errors;
    private long others;

    /**
     * The findings of blocks that are still to be read.
     *
     * @param blocks how many there are
     */
    public ListedFindings(int blocks) {
        this.read = new Findings[blocks + 1];
    }

    /**
     * A block was read.
     *
     * @param block its number, from 0
     * @param found what was found in it
     */
    public synchronized void done(int block, Findings found) {
        read[block] = found;
        if (errors >= Findings.KEPT) {
            found.countOnly(finding -> finding.severity() == Severity.ERROR);
        }
        if (others >= Findings.KEPT) {
            found.countOnly(finding -> finding.severity() != Severity.ERROR);
        }
        for (Findings next = read[allReadBefore]; next != null; next = read[allReadBefore]) {
            next.kept().forEach(this::count);
            allReadBefore++;
        }
    }

    private void count(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        } else {
            others++;
        }
    }
}
